extension Manual {
  /// What a pipeline file for `petakom change` holds, and the columns of its table.
  static let change = """

    ## Change between two assessments

    `petakom change FILE`, or `petakom run FILE`, reads a pipeline file of its own kind, such as [perubahan.yaml](perubahan.yaml).

    | key | values | if left out | what it decides |
    |---|---|---|---|
    | `pipeline`, `title`, `as-of`, `standards`, `forms` | as above | as above | as above |
    | `source` | as above | `before` and `after` are needed | files that tell the stage or the day of every row |
    | `before`, `after` | as `source` | `source` is needed | files of one stage each |
    | `change: window` | `{from: MONTHS, to: MONTHS}` | `{from: 3, to: 12}` | how long after the first assessment the second one lies |
    | `change: smallest-agency` | 1 to 1000000 | 10 | the fewest pairs of an agency for figures of its own |
    | `data` | list of `data-package`, `excel`, `workbook`, `sqlite` | none | in which forms the tables are written for other programs |
    | `limits` | `refused-rows`, `conflicting-people` | none | as above |

    The stage stands in the headings (`INT_pre` and `INT_post`, `Integritas awal` and `Integritas akhir`, `sebelum M.01` and
    `sesudah M.01`), in a column `tahap` (awal and akhir, pre and post, sebelum and sesudah, 1 and 2), or the days tell it. Within a
    stage the latest day counts; by days alone the earliest assessment that another follows within the window, and the latest
    of those. Identical rows count once; whoever has contradicting rows of one stage and day is left out. Pairs with other
    required levels the second time, outside the window or without a partner are counted, not compared; where a day is missing
    the window is not judged. The window is counted from the first assessment. A competency that only one of the assessments has a
    column for is left out, and this is said.

    `tabel/perubahan.csv` has one figure a row; `tabel/perubahan_ringkasan.csv` tells how rows became pairs.

    | column | what it holds |
    |---|---|
    | `tingkat`, `kode` | `nasional` (`SEMUA`: all files), `jenis`, `jenjang`, `instansi`, and its key; agency and level of the second assessment |
    | `kompetensi` | the code; empty for figures over all competencies |
    | `indikator` | what is figured: counts (`n_…`, `memenuhi_ke_belum_b`, `kategori_MMS_ke_MS`), shares, means (`rerata_perubahan_…`), tests (`mcnemar_…`, `stuart_maxwell_…`, `bowker_…`, `wilcoxon_…`), effects (`d_z_…`, `…_korelasi_biserial`) |
    | `nilai` | the figure; shares and JPM as fractions; empty where there is none |
    | `galat_baku`, `bawah`, `atas` | standard error and 95 % interval of means |
    | `n` | the pairs that it rests on |
    | `catatan` | why something is empty |

    """
}

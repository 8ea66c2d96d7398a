"""What both peers share: the columns of an export, the required levels, and the exact text of the
small tables. No data engine is in here."""
import csv
import os

FIELDS = ["id_peserta", "kode_instansi", "nama_instansi", "jenis_instansi", "kode_provinsi",
          "jenjang", "tanggal_asesmen"]
COMPETENCIES = ["INT", "KJS", "KOM", "OPH", "PLP", "PDO", "MPR", "PKB", "PBS"]
COUNT = len(COMPETENCIES)

REQUIRED = {"JPT Utama": 5, "JPT Madya": 5, "JPT Pratama": 4, "Administrator": 3, "Pengawas": 2,
            "Pelaksana": 1, "Ahli Utama": 5, "Ahli Madya": 4, "Ahli Muda": 3, "Ahli Pertama": 2,
            "Penyelia": 3, "Mahir": 2, "Terampil": 1, "Pemula": 1}
POSITION_ORDER = {name: place for place, name in enumerate(REQUIRED)}

# Required levels in use, and where each level 1 to 5 stands among them.
LEVELS_IN_USE = sorted(set(REQUIRED.values()))
LEVEL_PLACE = [LEVELS_IN_USE.index(r) if r in LEVELS_IN_USE else 0 for r in range(1, 6)]

# Every required level divides 60, so sums of attained / required are exact in sixtieths.
SIXTIETHS = 60

GROUP_KEYS = {
    "nasional": ["wilayah"],
    "jenis": ["jenis_instansi"],
    "provinsi": ["kode_provinsi"],
    "instansi": ["kode_instansi"],
    "jenjang": ["jenjang"],
    "instansi_jenjang": ["kode_instansi", "jenjang"],
}
GROUP_COLUMNS = (
    "n_peserta,n_lengkap,n_tidak_lengkap,MS,MMS,KMS,Optimal,Cukup_Optimal,Kurang_Optimal,"
    "jumlah_tercapai,jumlah_syarat,rerata_jpm_persen,jpm_gabungan_persen,rerata_jpm_terbatas_persen")
GAP_COLUMNS = (
    "jenjang,kompetensi,n_teramati,n_hilang,n_di_bawah,n_sama,n_di_atas,jumlah_gap,"
    "P0_persen,P1_persen,P2_persen," + ",".join(f"gap_{gap}" for gap in range(-5, 6)))
PERSON_COLUMNS = ("id_peserta,jumlah_tercapai,jumlah_syarat,jpm_persen,kategori_seleksi,"
                  "kategori_pemetaan,jumlah_kompetensi_kurang")


def look(path):
    """Whether an export is long, and whether its ids are integers of one width."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header, first = next(reader), next(reader)
    is_long = header == FIELDS + ["kompetensi", "level"]
    if not is_long and header != FIELDS + COMPETENCIES:
        raise SystemExit(f"{path}: the heading is {header}")
    return is_long, first[0].isdigit() and len(first[0]) == 18


def percent(part, whole, decimals):
    """100 part / whole, half up, in integers; empty where whole is 0."""
    if whole == 0:
        return ""
    scale = 10 ** decimals
    units = (200 * scale * part + whole) // (2 * whole)
    return f"{units // scale}.{units % scale:0{decimals}d}"


def category(attained, required):
    """JPM and both categories, as text."""
    jpm = 100 * attained
    selection = "MS" if jpm >= 80 * required else "MMS" if jpm >= 68 * required else "KMS"
    mapping = ("Optimal" if jpm >= 90 * required
               else "Cukup Optimal" if jpm >= 78 * required else "Kurang Optimal")
    return percent(attained, required, 2), selection, mapping


def write(folder, name, lines):
    with open(os.path.join(folder, name + ".csv"), "w", encoding="utf-8", newline="") as file:
        file.writelines(line + "\n" for line in lines)


def write_groups(folder, tables):
    """Tables by name; a row is its keys, then people, complete people, MS, MMS, Optimal, Cukup
    Optimal, sums of attained and required levels, and of both JPM in sixtieths."""
    for name, keys in GROUP_KEYS.items():
        rows = []
        for row in tables[name]:
            key = [text or "" for text in row[:len(keys)]]
            (people, complete, ms, mms, optimal, cukup, attained, required, jpm, capped) = (
                number or 0 for number in row[len(keys):])
            cells = key + [
                people, complete, people - complete,
                ms, mms, complete - ms - mms,
                optimal, cukup, complete - optimal - cukup,
                attained, required,
                percent(jpm, SIXTIETHS * COUNT * complete, 4),
                percent(attained, required, 4),
                percent(capped, SIXTIETHS * COUNT * complete, 4)]
            order = [POSITION_ORDER[text] if column == "jenjang" else text
                     for column, text in zip(keys, key)]
            rows.append((order, ",".join(map(str, cells))))
        rows.sort()
        write(folder, name, [",".join(keys) + "," + GROUP_COLUMNS] + [text for _, text in rows])


def write_gaps(folder, levels):
    """levels: (position, competency's number) → how many attained 0 to 5, and how many nothing."""
    positions = [name for name in REQUIRED if (name, 0) in levels]
    lines = [GAP_COLUMNS]
    for name in positions + ["SEMUA"]:
        for number, competency in enumerate(COMPETENCIES):
            parts = [(REQUIRED[position], levels[position, number])
                     for position in (positions if name == "SEMUA" else [name])]
            lines.append(f"{name},{competency},{gap_cells(parts)}")
    write(folder, "gap_kompetensi", lines)


def gap_cells(parts):
    gaps = [0] * 11
    missing = first = second = 0
    for required, counts in parts:
        missing += counts[6]
        for level, people in enumerate(counts[:6]):
            gaps[level - required + 5] += people
            short = max(0, required - level)
            first += SIXTIETHS // required * short * people
            second += (SIXTIETHS // required * short) ** 2 * people
    seen, below = sum(gaps), sum(gaps[:5])
    total = sum((place - 5) * people for place, people in enumerate(gaps))
    cells = [seen, missing, below, gaps[5], sum(gaps[6:]), total, percent(below, seen, 4),
             percent(first, SIXTIETHS * seen, 4), percent(second, SIXTIETHS ** 2 * seen, 4)]
    return ",".join(map(str, cells + gaps))


def write_summary(folder, read, copies, older, conflicting, people, complete):
    rows = {"baris_terbaca": read, "duplikat_identik_dibuang": copies,
            "asesmen_lama_dibuang": older, "baris_konflik_dibuang": conflicting,
            "peserta": people, "peserta_lengkap": complete,
            "peserta_tidak_lengkap": people - complete}
    write(folder, "ringkasan",
          ["ukuran,nilai"] + [f"{measure},{number}" for measure, number in rows.items()])


def person_endings():
    """All that may follow the id in a line of peserta.csv, by place of the required level, number
    of shortfalls and attained sum, where an incomplete person comes first: 2 350 texts."""
    for level in LEVELS_IN_USE:
        required = level * COUNT
        for short in range(COUNT + 1):
            yield f",,,,TIDAK LENGKAP,TIDAK LENGKAP,{short}"
            for attained in range(5 * COUNT + 1):
                cells = [attained, required, *category(attained, required), short]
                yield "," + ",".join(map(str, cells))

"""The whole job in polars: peer_polars.py EXPORT.csv FOLDER. The header tells wide from long."""
import os

import contract
import timing
from contract import COMPETENCIES, COUNT, REQUIRED

LEVELS = [f"l{number}" for number in range(COUNT)]
NAMES = {"id_peserta": "id", "kode_instansi": "agency", "nama_instansi": "name",
         "jenis_instansi": "kind", "kode_provinsi": "province"}

options = timing.arguments(__doc__)
clock = timing.Clock(options.timing)
# polars reads this when it is imported.
os.environ["POLARS_MAX_THREADS"] = str(options.threads)
import polars as pl
from polars import col, lit, when

DAY = col("tanggal_asesmen").str.replace_all("-", "", literal=True).cast(pl.Int32).alias("day")
LEVEL_BY_PLACE = dict(enumerate(REQUIRED.values()))
STANDARD = (col("jenjang").to_physical().cast(pl.UInt8)
            .replace_strict(LEVEL_BY_PLACE, return_dtype=pl.Int8).alias("required"))


def scan(has_integer_ids, more):
    schema = {field: pl.Categorical for field in contract.FIELDS}
    schema |= {"id_peserta": pl.Int64 if has_integer_ids else pl.String,
               "jenjang": pl.Enum(list(REQUIRED)), "tanggal_asesmen": pl.String}
    return pl.scan_csv(options.export, schema=schema | more).rename(NAMES)


# A line of `doubtful` stands for `different` rows that are not alike.
def settle(doubtful):
    doubtful = doubtful.with_columns(latest_day=col("day").max().over("id"))
    latest = doubtful.filter(col("day") == col("latest_day"))
    conflicts = latest.select(
        is_conflict=(pl.len().over("id") > 1) | col("contradicts").any().over("id"))["is_conflict"]
    older = doubtful.filter(col("day") < col("latest_day"))["different"].sum()
    return latest.filter(~conflicts), older, latest.filter(conflicts)["different"].sum()


def read_wide(has_integer_ids):
    people = (scan(has_integer_ids, {competency: pl.Int8 for competency in COMPETENCIES})
              .rename(dict(zip(COMPETENCIES, LEVELS)))
              .with_columns(DAY, STANDARD).drop("tanggal_asesmen").collect(engine="streaming"))
    clock.tell("read")
    read = people.height

    ids = people["id"].sort()
    is_repeated = people["id"].is_in(ids.filter(ids == ids.shift()).unique().implode())
    clock.tell("repeated ids")
    rows = people.filter(is_repeated)
    different = rows.unique(maintain_order=False)
    kept, older, conflicting = settle(different.with_columns(contradicts=False, different=lit(1)))
    people = pl.concat([people.filter(~is_repeated), kept.select(people.columns)])
    clock.tell("duplicates")
    return people, (read, rows.height - different.height, older, conflicting)


# A competency has seven bits of a word, for the levels 0 to 5 and an empty cell. Their `or` tells
# identical rows (count) from contradicting ones (two bits of one competency), without keeping rows.
def read_long(has_integer_ids):
    place = col("kompetensi").to_physical().cast(pl.Int64)
    bit = lit(2, pl.Int64).pow(place * 7 + col("level").fill_null(6)).cast(pl.Int64)
    keys = ["id", "day", "agency", "name", "kind", "province", "jenjang"]
    assessments = (scan(has_integer_ids, {"kompetensi": pl.Enum(COMPETENCIES), "level": pl.Int8})
                   .select(*[key for key in keys if key != "day"], DAY, levels=bit)
                   .group_by(keys).agg(col("levels").bitwise_or(), read=pl.len())
                   .collect(engine="streaming"))
    clock.tell("read and grouped")

    seven = [col("levels") // (1 << 7 * number) % 128 for number in range(COUNT)]
    competencies = pl.sum_horizontal([(bits > 0).cast(pl.Int32) for bits in seven])
    assessments = (assessments
                   .with_columns(different=col("levels").bitwise_count_ones().cast(pl.Int32))
                   .with_columns(contradicts=col("different") != competencies))
    read, different = assessments["read"].sum(), assessments["different"].sum()
    is_twice = assessments.group_by("id").len().filter(col("len") > 1)["id"]
    doubtful = pl.concat([is_twice, assessments.filter("contradicts")["id"]]).unique()
    is_doubtful = col("id").is_in(doubtful.implode())
    kept, older, conflicting = settle(assessments.filter(is_doubtful))
    assessments = pl.concat([assessments.filter(~is_doubtful), kept.select(assessments.columns)])
    clock.tell("duplicates")

    levels = {
        level: when((bits != 0) & (bits != 64)).then((bits - 1).bitwise_count_ones().cast(pl.Int8))
        for level, bits in zip(LEVELS, seven)}
    people = (assessments.lazy()
              .select("id", "agency", "kind", "province", "jenjang", STANDARD, **levels)
              .collect(engine="streaming"))
    clock.tell("levels")
    return people, (read, read - different, older, conflicting)


# The attained sum is null for an incomplete person.
def with_sums(people):
    is_complete = ~pl.any_horizontal([col(level).is_null() for level in LEVELS])
    attained = pl.sum_horizontal([col(level).cast(pl.Int16) for level in LEVELS])
    capped = pl.sum_horizontal(
        [pl.min_horizontal(level, "required").cast(pl.Int16) for level in LEVELS])
    short = pl.sum_horizontal([(col(level) < col("required")).cast(pl.Int16) for level in LEVELS])
    people = people.lazy().with_columns(
        attained=when(is_complete).then(attained), capped=when(is_complete).then(capped),
        short=short).collect(engine="streaming")
    clock.tell("sums")
    return people


# There are few distinct sums, so categories are judged once per sum and not once per person.
def group(people):
    place = ["agency", "kind", "province", "jenjang"]
    sums = (people.lazy().group_by(*place, "required", "attained")
            .agg(people=pl.len().cast(pl.Int64), capped=col("capped").cast(pl.Int64).sum()))
    number, attained = col("people"), col("attained").cast(pl.Int32)
    level = col("required").cast(pl.Int32)
    required, sixtieths = level * COUNT, contract.SIXTIETHS // level
    jpm, is_complete = 100 * attained, attained.is_not_null()
    groups = sums.group_by(place).agg(
        number.sum(),
        complete=number.filter(is_complete).sum(),
        ms=number.filter(jpm >= 80 * required).sum(),
        mms=number.filter((jpm < 80 * required) & (jpm >= 68 * required)).sum(),
        optimal=number.filter(jpm >= 90 * required).sum(),
        cukup=number.filter((jpm < 90 * required) & (jpm >= 78 * required)).sum(),
        attained=(attained * number).sum(),
        required=(required * number).filter(is_complete).sum(),
        jpm=(sixtieths * attained * number).sum(),
        capped=(sixtieths * col("capped")).filter(is_complete).sum(),
    ).with_columns(col(place).cast(pl.String)).collect()

    counts = [col(name).sum() for name in groups.columns[len(place):]]
    keys = {"jenis": ["kind"], "provinsi": ["province"], "instansi": ["agency"],
            "jenjang": ["jenjang"], "instansi_jenjang": ["agency", "jenjang"]}
    tables = {name: groups.group_by(key).agg(counts).rows() for name, key in keys.items()}
    tables["nasional"] = groups.select(lit("NASIONAL").alias("nation"), *counts).rows()
    contract.write_groups(options.folder, tables)
    clock.tell("groups")
    return groups.select(col("people").sum(), col("complete").sum()).row(0)


def count_gaps(people):
    counts = {}
    tables = pl.collect_all(
        [people.lazy().group_by("jenjang", level).agg(pl.len()) for level in LEVELS])
    for number, table in enumerate(tables):
        for position, attained, how_many in table.rows():
            levels = counts.setdefault((position, number), [0] * 7)
            levels[6 if attained is None else attained] = how_many
    contract.write_gaps(options.folder, counts)
    clock.tell("gaps")


# Only the id and the number of the line's ending are sorted; the text is looked up while writing.
def write_people(people):
    endings = pl.Series(list(contract.person_endings()))
    places = {level: place for place, level in enumerate(contract.LEVELS_IN_USE)}
    number = ((col("required").cast(pl.Int32).replace_strict(places) * (COUNT + 1) + col("short"))
              * (5 * COUNT + 2) + col("attained").fill_null(-1) + 1)
    lines = people.select("id", ending=number.cast(pl.Int16)).sort("id")
    text = pl.concat_str(col("id").cast(pl.String), lit(endings).gather(col("ending")))
    lines.select(text.alias(contract.PERSON_COLUMNS)).write_csv(
        f"{options.folder}/peserta.csv", separator="\x01", quote_style="never")
    clock.tell("peserta")


os.makedirs(options.folder, exist_ok=True)
is_long, has_integer_ids = contract.look(options.export)
people, account = (read_long if is_long else read_wide)(has_integer_ids)
people = with_sums(people)
totals = group(people)
count_gaps(people)
contract.write_summary(options.folder, *account, *totals)
write_people(people)

"""The whole job in DuckDB: peer_duckdb.py EXPORT.csv FOLDER. The header tells wide from long."""
import os

import duckdb

import contract
import timing
from contract import COMPETENCIES, COUNT, REQUIRED

LEVELS = [f"l{number}" for number in range(COUNT)]

options = timing.arguments(__doc__)
clock = timing.Clock(options.timing)
os.makedirs(options.folder, exist_ok=True)
is_long, has_integer_ids = contract.look(options.export)
database = duckdb.connect()
sql = database.execute


def one(query):
    row = sql(query).fetchone()
    return row[0] if len(row) == 1 else row


def enum(words):
    return "enum(" + ",".join(f"'{word}'" for word in words) + ")"


def prepare():
    sql(f"set threads = {options.threads}")
    sql("set preserve_insertion_order = false")
    sql(f"set temp_directory = '{options.folder}/.spill'")
    sql(f"create type position_level as {enum(REQUIRED)}")
    sql(f"create type competency as {enum(COMPETENCIES)}")
    sql(f"""create temp table standard as
        select unnest(enum_range(null::position_level))::position_level jenjang,
               unnest({list(REQUIRED.values())})::smallint required""")


def export():
    columns = {field: "varchar" for field in contract.FIELDS}
    columns |= {"jenjang": "position_level", "tanggal_asesmen": "date"}
    if has_integer_ids:
        columns["id_peserta"] = "bigint"
    if is_long:
        columns |= {"kompetensi": "competency", "level": "tinyint"}
    else:
        columns |= {competency: "tinyint" for competency in COMPETENCIES}
    return f"""read_csv('{options.export}', header = true, delim = ',', quote = '"', escape = '"',
                        auto_detect = false, columns = {columns})"""


# The sums are made in the same pass; attained is -1 for an incomplete person.
def with_sums(query):
    missing = " or ".join(f"{level} is null" for level in LEVELS)
    capped = " + ".join(f"least({level}, required)" for level in LEVELS)
    short = " + ".join(f"coalesce({level} < required, false)::tinyint" for level in LEVELS)
    return f"""select *,
        case when {missing} then -1 else {' + '.join(LEVELS)} end::smallint attained,
        ({capped})::smallint capped, ({short})::tinyint short from ({query})"""


def read_wide():
    levels = ", ".join(f'"{name}" as {level}' for name, level in zip(COMPETENCIES, LEVELS))
    sql("create temp table people as " + with_sums(f"""
        select id_peserta id, kode_instansi agency, hash(nama_instansi) name, jenis_instansi kind,
               kode_provinsi province, jenjang, tanggal_asesmen as day, required, {levels}
        from {export()} join standard using (jenjang)"""))
    clock.tell("read")
    read = one("select count(*) from people")

    sql("create temp table repeated as select id from people group by id having count(*) > 1")
    clock.tell("repeated ids")
    sql("create temp table doubtful as select * from people semi join repeated using (id)")
    rows = one("select count(*) from doubtful")
    sql("create or replace temp table doubtful as select distinct * from doubtful")
    different = one("select count(*) from doubtful")
    sql("""create temp table latest as select * from doubtful
           qualify day = max(day) over (partition by id)""")
    sql("""create or replace temp table latest as
           select *, count(*) over (partition by id) answers from latest""")
    current, conflicting = one("select count(*), count(*) filter (answers > 1) from latest")
    sql("delete from people where id in (select id from repeated)")
    sql("insert into people select * exclude (answers) from latest where answers = 1")
    clock.tell("duplicates")
    return read, rows - different, different - current, conflicting


# A competency has seven bits of a word, for the levels 0 to 5 and an empty cell. Their `or` tells
# identical rows (count) from contradicting ones (two bits of one competency), without keeping rows.
def read_long():
    firsts = sum(1 << 7 * number for number in range(COUNT))
    any_of_seven = " | ".join(f"(levels >> {bit})" for bit in range(7))
    sql(f"""create temp table assessments as
        select *, bit_count(levels)::int different,
               bit_count(({any_of_seven}) & {firsts}::bigint)::int competencies
        from (select id_peserta id, tanggal_asesmen as day,
                     hash(kode_instansi, nama_instansi, jenis_instansi, kode_provinsi, jenjang)
                       place,
                     any_value(kode_instansi) agency, any_value(jenis_instansi) kind,
                     any_value(kode_provinsi) province, any_value(jenjang) jenjang,
                     bit_or(1::bigint << (7 * enum_code(kompetensi) + coalesce(level, 6))::int)
                       levels,
                     count(*) read
              from {export()} group by id_peserta, tanggal_asesmen, place)""")
    clock.tell("read and grouped")
    read, copies = map(int, one("select sum(read), sum(read - different) from assessments"))

    sql("""create temp table repeated as select id from assessments
           group by id having count(*) > 1 or not bool_and(different = competencies)""")
    sql("""create temp table doubtful as
           select *, day = max(day) over (partition by id) is_latest
           from assessments semi join repeated using (id)""")
    older = one("select coalesce(sum(different), 0) from doubtful where not is_latest")
    sql("""create temp table latest as
           select *, count(*) over (partition by id) > 1 or different > competencies is_conflict
           from doubtful where is_latest""")
    conflicting = one("select coalesce(sum(different), 0) from latest where is_conflict")
    sql("delete from assessments where id in (select id from repeated)")
    sql("""insert into assessments
           select * exclude (is_latest, is_conflict) from latest where not is_conflict""")
    clock.tell("duplicates")

    bits = [f"(levels >> {7 * number}) & 127" for number in range(COUNT)]
    levels = ", ".join(
        f"case when ({seven}) not in (0, 64)"
        f" then bit_count((({seven}) - 1)::int)::tinyint end {level}"
        for seven, level in zip(bits, LEVELS))
    sql("create temp table people as " + with_sums(f"""
        select id, agency, kind, province, jenjang, required, {levels}
        from assessments join standard using (jenjang)"""))
    sql("drop table assessments")
    clock.tell("levels")
    return read, copies, int(older), int(conflicting)


# By agency and position first; everything else is rolled up from those few thousand groups.
def group():
    jpm, full = f"{COUNT} * required", "attained >= 0"
    sql(f"""create temp table groups as
        select agency, kind, province, jenjang, count(*) people,
               count(*) filter ({full}) complete,
               count(*) filter (100 * attained >= 80 * {jpm}) ms,
               count(*) filter ({full} and 100 * attained < 80 * {jpm}
                                and 100 * attained >= 68 * {jpm}) mms,
               count(*) filter (100 * attained >= 90 * {jpm}) optimal,
               count(*) filter ({full} and 100 * attained < 90 * {jpm}
                                and 100 * attained >= 78 * {jpm}) cukup,
               sum(attained) filter ({full}) attained,
               sum({jpm}) filter ({full}) required,
               sum({contract.SIXTIETHS} // required * attained) filter ({full}) jpm,
               sum({contract.SIXTIETHS} // required * capped) filter ({full}) capped
        from people group by all""")
    counts = ["people", "complete", "ms", "mms", "optimal", "cukup", "attained", "required", "jpm",
              "capped"]
    sums = ", ".join(f"sum({count})::bigint" for count in counts)
    keys = {"nasional": "'NASIONAL'", "jenis": "kind", "provinsi": "province", "instansi": "agency",
            "jenjang": "jenjang::varchar", "instansi_jenjang": "agency, jenjang::varchar"}
    contract.write_groups(options.folder, {
        name: sql(f"select {key}, {sums} from groups group by {key}").fetchall()
        for name, key in keys.items()})
    clock.tell("groups")


def count_gaps():
    counts = {}
    for number, level in enumerate(LEVELS):
        for position, attained, people in sql(f"""
                select jenjang, coalesce({level}, 6::tinyint), count(*)
                from people group by all""").fetchall():
            counts.setdefault((position, number), [0] * 7)[attained] = people
    contract.write_gaps(options.folder, counts)
    clock.tell("gaps")


# Only the id and the number of the line's ending are sorted; the text is looked up while writing.
def write_people():
    endings = ",".join(f"'{ending}'" for ending in contract.person_endings())
    number = f"""(({contract.LEVEL_PLACE}[required] * {COUNT + 1} + short) * {5 * COUNT + 2}
                  + attained + 2)::smallint"""
    sql(f"""copy (select concat(id, ([{endings}])[ending]) as "{contract.PERSON_COLUMNS}"
                  from (select id, {number} ending from people order by id))
            to '{options.folder}/peserta.csv'
            (format csv, header true, delimiter '\x01', quote '', escape '')""")
    clock.tell("peserta")


prepare()
account = read_long() if is_long else read_wide()
group()
count_gaps()
contract.write_summary(options.folder, *account, *one(
    "select count(*), count(*) filter (attained >= 0) from people"))
write_people()

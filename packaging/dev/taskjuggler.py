#!/usr/bin/env python3
"""Holds our dates against TaskJuggler's: makes random plans, lets both programs schedule them, and compares.

    packaging/dev/taskjuggler.py [--readiness build/release/readiness] [--plans 20] [--tasks 80] [--seed 1]

Both get the same plan: outline, working hours with exceptions, finish-to-start and start-to-start links with lags in working
or in elapsed time, tasks with a calendar of their own, milestones, and clocks that are put forward on the way. What TaskJuggler
does not know (finish-to-finish, leads, deadlines) is left out; the tests cover it. Its start of a task that waits outside of
working hours is the end of what it waits for; ours is the next working minute: starts are compared after that step, and links that
count from such a start are not drawn.
Without TaskJuggler (Debian package tj3) it says so and succeeds.
"""
import argparse
import csv
import datetime
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from zoneinfo import ZoneInfo

ZONE = "Europe/Berlin"
START = datetime.datetime(2027, 3, 22, 8, 0)  # clocks are put forward on the 28th
STEP = 15  # minutes, TaskJuggler's resolution
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
# Names of calendars, with the hours of each day of the week.
HOURS = {
    "office": [[(8, 12), (13, 17)]] * 5 + [[], []],
    "late": [[(14, 22)]] * 6 + [[]],
    "always": [[(0, 24)]] * 7,
}


class Plan:
    """A random plan of `count` tasks, in both languages. Links go from earlier to later tasks, so there are no circles."""

    def __init__(self, seed, count):
        draw = random.Random(seed)
        self.base = draw.choice(["office", "always"])
        self.holiday = START.date() + datetime.timedelta(days=draw.randint(1, 9))
        self.tasks = []
        group = None
        for uid in range(1, count + 1):
            if uid % 7 == 1 and draw.random() < 0.7:
                group = uid
                self.tasks.append({"uid": uid, "group": None, "is_group": True, "links": [], "milestone": False})
                continue
            if draw.random() < 0.15:
                group = None
            milestone = draw.random() < 0.08
            own = draw.choice(list(HOURS)) if not milestone and draw.random() < 0.2 else None
            task = {"uid": uid, "group": group, "is_group": False, "milestone": milestone, "own": own,
                    "minutes": 0 if milestone else STEP * draw.randint(1, 60), "links": []}
            taken = set()
            for _ in range(draw.randint(0, 3)):
                other = draw.choice(self.tasks) if self.tasks else None
                if not other or other["uid"] in taken or other["uid"] == group:
                    continue
                is_plain = not other["is_group"] and not other.get("own")
                if milestone and not is_plain:
                    continue  # a moment outside of working hours stays there in TaskJuggler, and here waits for them
                taken.add(other["uid"])
                # There, a task that waits over night has begun in the evening, for those that wait for its start.
                to_start = is_plain and not own and not milestone and draw.random() < 0.35
                lag = 0 if milestone or draw.random() < 0.5 else STEP * draw.randint(1, 40)
                elapsed = not to_start and (own is not None or draw.random() < 0.5)
                task["links"].append((other["uid"], to_start, lag, elapsed))
            self.tasks.append(task)
        groups = {task["group"] for task in self.tasks}
        for task in self.tasks:  # a summary without parts is a task
            if task["is_group"] and task["uid"] not in groups:
                task.update(is_group=False, milestone=True, own=None, minutes=0)

    def tjp(self):
        def hours(name):
            return "".join(
                "  workinghours %s %s\n" % (day, ", ".join("%d:00 - %d:00" % span for span in spans) or "off")
                for day, spans in zip(DAYS, HOURS[name]))

        ids = {task["uid"]: ("t%d.t%d" % (task["group"], task["uid"]) if task["group"] else "t%d" % task["uid"])
               for task in self.tasks}
        # It reads the start before it knows the zone.
        start = START.replace(tzinfo=ZoneInfo(ZONE)).strftime("%Y-%m-%d-%H:%M-%z")
        lines = ['project plan "Plan" %s +52w {' % start, '  timezone "%s"' % ZONE,
                 "  timingresolution %dmin" % STEP, hours(self.base) + "}"]
        for name in HOURS:
            lines.append('shift %s "%s" {\n%s}' % (name, name, hours(name)))
        if self.base == "office":
            lines.append('leaves holiday "Holiday" %s' % self.holiday)

        def body(task):
            out = []
            if task["milestone"]:
                out.append("milestone")
            elif not task["is_group"]:
                # A day and night is the same for both; elapsed time spares TaskJuggler a shift.
                if (task["own"] or self.base) == "always":
                    out.append("duration %dmin" % task["minutes"])
                else:
                    out.append("length %dmin" % task["minutes"])
                    if task["own"]:
                        out.append("shifts %s" % task["own"])
            for uid, to_start, lag, elapsed in task["links"]:
                options = (["onstart"] if to_start else []) + (
                    ["%s %dmin" % ("gapduration" if elapsed or self.base == "always" else "gaplength", lag)] if lag else [])
                out.append("depends %s%s" % (ids[uid], " { %s }" % " ".join(options) if options else ""))
            if not task["is_group"] and not task["links"] and not task["group"]:
                out.append("start ${projectstart}")
            return out

        for task in self.tasks:
            if task["group"]:
                continue
            lines.append('task t%d "%d" {' % (task["uid"], task["uid"]))
            lines += ["  " + line for line in body(task)]
            for part in self.tasks:
                if part["group"] == task["uid"]:
                    lines.append('  task t%d "%d" {' % (part["uid"], part["uid"]))
                    lines += ["    " + line for line in body(part)]
                    if not part["links"] and not task["links"]:
                        lines.append("    start ${projectstart}")
                    lines.append("  }")
            lines.append("}")
        lines.append('taskreport dates "dates" {\n  formats csv\n  timeformat "%Y-%m-%d %H:%M"\n  columns id, start, end\n'
                     "  hidetask ~isleaf()\n}")
        return "\n".join(lines) + "\n"

    def xml(self):
        numbers = {name: i + 2 for i, name in enumerate(HOURS)}

        def calendar(number, name):
            days = ""
            for day in range(7):  # Sunday first
                spans = HOURS[name][(day + 6) % 7]
                times = "".join("<WorkingTime><FromTime>%02d:00:00</FromTime><ToTime>%02d:00:00</ToTime></WorkingTime>"
                                % (a, b % 24) for a, b in spans)
                days += "<WeekDay><DayType>%d</DayType><DayWorking>%d</DayWorking>%s</WeekDay>" % (
                    day + 1, bool(spans), "<WorkingTimes>%s</WorkingTimes>" % times if spans else "")
            off = ""
            if number == 1 and name != "always":  # a shift of TaskJuggler has no holidays
                off = ("<Exceptions><Exception><TimePeriod><FromDate>%sT00:00:00</FromDate><ToDate>%sT23:59:00</ToDate>"
                       "</TimePeriod><Type>1</Type><DayWorking>0</DayWorking></Exception></Exceptions>"
                       % (self.holiday, self.holiday))
            return "<Calendar><UID>%d</UID><Name>%s</Name><WeekDays>%s</WeekDays>%s</Calendar>" % (
                number, name if number > 1 else "base", days, off)

        tasks = ""
        for top in self.tasks:
            if top["group"]:
                continue
            for task in [top] + [part for part in self.tasks if part["group"] == top["uid"]]:
                links = "".join(
                    "<PredecessorLink><PredecessorUID>%d</PredecessorUID><Type>%d</Type><LinkLag>%d</LinkLag><LagFormat>%d"
                    "</LagFormat></PredecessorLink>" % (uid, 3 if to_start else 1, lag * 10, 4 if elapsed else 3)
                    for uid, to_start, lag, elapsed in task["links"])
                tasks += ("<Task><UID>%d</UID><ID>%d</ID><Name>%d</Name><OutlineLevel>%d</OutlineLevel><Duration>PT0H%dM0S"
                          "</Duration><Milestone>%d</Milestone><Summary>%d</Summary>%s%s</Task>" % (
                              task["uid"], task["uid"], task["uid"], 2 if task["group"] else 1, task.get("minutes", 0),
                              task["milestone"], task["is_group"],
                              "<CalendarUID>%d</CalendarUID>" % numbers[task["own"]] if task.get("own") else "", links))
        return ('<?xml version="1.0" encoding="UTF-8"?><Project xmlns="http://schemas.microsoft.com/project"><Name>plan</Name>'
                "<StartDate>%s</StartDate><CalendarUID>1</CalendarUID><Calendars>%s</Calendars><Tasks>%s</Tasks></Project>"
                % (START.isoformat(), calendar(1, self.base) + "".join(calendar(numbers[name], name) for name in HOURS), tasks))

    def works(self, task, wall):
        name = task["own"] or self.base
        if not task["own"] and name != "always" and wall.date() == self.holiday:
            return False
        minute = wall.hour * 60 + wall.minute
        return any(a * 60 <= minute < b * 60 for a, b in HOURS[name][wall.weekday()])

    def next_work(self, task, moment):
        """The working minute in which a task begins that may begin at `moment` (UTC)."""
        while not self.works(task, moment.astimezone(ZoneInfo(ZONE))):
            moment += datetime.timedelta(minutes=STEP)
        return moment


def run(command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit("%s failed:\n%s%s" % (command[0], done.stdout, done.stderr))
    return done.stdout


def theirs(plan, folder):
    with open(os.path.join(folder, "plan.tjp"), "w") as file:
        file.write(plan.tjp())
    done = subprocess.run(["tj3", "--silent", "plan.tjp"], cwd=folder, capture_output=True, text=True)
    path = os.path.join(folder, "dates.csv")
    if not os.path.exists(path):
        sys.exit("tj3 made no report:\n%s%s" % (done.stdout, done.stderr))
    zone = ZoneInfo(ZONE)

    def utc(text):
        return datetime.datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=zone).astimezone(datetime.timezone.utc)

    with open(path) as file:
        return {int(row["Id"].split(".")[-1][1:]): (utc(row["Start"]), utc(row["End"]))
                for row in csv.DictReader(file, delimiter=";")}


def ours(plan, folder, readiness):
    with open(os.path.join(folder, "plan.xml"), "w") as file:
        file.write(plan.xml())
    run([readiness, "new", "p.readiness", "--name", "Plan", "--go-live", "2028-01-01", "--time-zone", ZONE], folder)
    run([readiness, "import", "p.readiness", "plan.xml"], folder)
    tasks = json.loads(run([readiness, "schedule", "p.readiness", "--json"], folder))["tasks"]

    def utc(text):
        return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))

    return {int(task["title"]): (utc(task["early_start"]), utc(task["early_finish"])) for task in tasks}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--readiness", default="build/release/readiness")
    parser.add_argument("--plans", type=int, default=20)
    parser.add_argument("--tasks", type=int, default=80)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not shutil.which("tj3"):
        print("taskjuggler.py: skipped, as there is no tj3 here (Debian package tj3).")
        return 0
    readiness = os.path.abspath(options.readiness)
    compared = different = 0
    spent = [0.0, 0.0]
    for seed in range(options.seed, options.seed + options.plans):
        plan = Plan(seed, options.tasks)
        with tempfile.TemporaryDirectory() as folder:
            os.environ["XDG_STATE_HOME"] = folder
            os.environ["XDG_CONFIG_HOME"] = folder
            begin = time.monotonic()
            their_dates = theirs(plan, folder)
            spent[0] += time.monotonic() - begin
            begin = time.monotonic()
            our_dates = ours(plan, folder, readiness)
            spent[1] += time.monotonic() - begin
        for task in plan.tasks:
            if task["is_group"]:
                continue
            start, end = their_dates[task["uid"]]
            wanted = (start if task["milestone"] else plan.next_work(task, start), end)
            compared += 2
            for which, one, other in zip(("start", "finish"), wanted, our_dates[task["uid"]]):
                if one != other:
                    different += 1
                    if different <= 10:
                        print("plan %d, task %d, %s: %s there, %s here" % (seed, task["uid"], which, one, other))
    print("%d plans of %d tasks: %d of %d dates differ (tj3 %.1f s, readiness with import %.1f s)." % (
        options.plans, options.tasks, different, compared, *spent))
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: Apache-2.0
"""`dome ls`, `dome info` and `dome verify` as a user types them, on a store that test/e2e/count.cpp has written in a bare run,
and with the mistakes users make. In: --dome, --count: the programs. Out: status 0, or the first thing that is not as it must be."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

options = argparse.ArgumentParser()
options.add_argument("--dome", required=True)
options.add_argument("--count", required=True)
given, rest = options.parse_known_args()
given.dome, given.count = os.path.abspath(given.dome), os.path.abspath(given.count)


class StoreCommands(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.place)
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("DOME_")}
        os.symlink(given.count, self.at("count"))

    def at(self, *names):
        return os.path.join(self.place, *names)

    def call(self, command, status, **more):
        done = subprocess.run(command, cwd=more.pop("cwd", self.place), env={**self.environment, **more}, capture_output=True, text=True, timeout=20)
        self.assertEqual(done.returncode, status, f"{command}\n{done.stdout}{done.stderr}")
        return done

    def dome(self, *arguments, status=0, **more):
        return self.call([given.dome, *arguments], status, **more).stdout

    def refused(self, *arguments, says, status=2, **more):
        done = self.call([given.dome, *arguments], status, **more)
        self.assertIn(says, done.stderr)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        self.assertEqual(done.stdout, "")

    def run_count(self):
        self.call([given.count, "5", "1"], 75, DOME_STOP_AT="3", DOME_INTERVAL="0", DOME_DIR=self.at("count.dome"))
        return max(json.loads(self.dome("ls", "--json"))["generations"], key=lambda g: g["generation"])["generation"]

    def test_a_stopped_run(self):
        newest = self.run_count()
        for store in ([], ["count.dome"], ["count.dome/"], ["./count"], [self.at("count")]):
            lines = self.dome("ls", *store).splitlines()
            self.assertIn("unfinished", lines[-1])
            self.assertEqual(lines[-1].split()[0], str(newest))
        listed = json.loads(self.dome("ls", "--json"))
        self.assertFalse(listed["finished"])
        last = listed["generations"][-1]
        self.assertEqual((last["passage"], last["tasks"]), (3, 1))
        directory = self.at("count.dome", f"gen-{newest:06}")
        self.assertEqual(last["bytes"], sum(os.path.getsize(os.path.join(directory, f)) for f in os.listdir(directory)))

        text = self.dome("info")
        self.assertIn("int32 step = 3", text)
        self.assertIn("3000, float64", text)
        facts = json.loads(self.dome("info", "--json"))
        self.assertEqual(facts["generation"], newest)
        self.assertEqual(facts["persistent"], [{"name": "step", "type": "int32", "value": "3", "bytes": 1}])
        self.assertEqual(facts["objects"][0]["shape"], [3000])
        self.assertEqual(facts["objects"][0]["bytes"], 24000)
        older = json.loads(self.dome("info", "--json", "--generation", str(newest - 1)))
        self.assertEqual(older["persistent"][0]["value"], "2")

        self.assertIn(f"generation {newest}: whole", self.dome("verify"))
        self.assertEqual(json.loads(self.dome("verify", "--json"))["problems"], [])

    def test_a_finished_run(self):
        self.run_count()
        self.call([given.count, "5", "1"], 0, DOME_INTERVAL="0", DOME_DIR=self.at("count.dome"))
        self.assertIn("finished, status 0", self.dome("ls"))
        self.assertNotIn("unfinished", self.dome("ls"))
        self.assertEqual(json.loads(self.dome("ls", "--json"))["exit_status"], 0)
        self.assertIn("finished with status 0", self.dome("info"))

    def test_damage(self):
        newest = self.run_count()
        directory = self.at("count.dome", f"gen-{newest:06}")
        with open(os.path.join(directory, "objects-0.seg"), "r+b") as segment:
            segment.seek(1000)
            byte = segment.read(1)
            segment.seek(1000)
            segment.write(bytes([byte[0] ^ 1]))
        text = self.dome("verify", status=1)
        self.assertIn(f"gen-{newest:06}/objects-0.seg, offset 64: object #0, elements 0 to 2999", text)
        self.assertIn(f"would resume from generation {newest - 1}", text)
        found = json.loads(self.dome("verify", "--json", status=1))
        self.assertEqual(found["damaged"], [newest])
        self.assertEqual([(p["generation"], p["file"]) for p in found["problems"]], [(newest, "objects-0.seg")])

        os.truncate(os.path.join(directory, "manifest.json"), 100)
        self.assertIn("damaged: ", self.dome("ls", status=1))
        self.refused("info", says="manifest.json", status=1)
        self.dome("info", "--generation", str(newest - 1))
        shutil.rmtree(self.at("count.dome", f"gen-{newest - 1:06}"))
        self.assertIn("no generation is whole", self.dome("verify", status=1))

    def test_a_damaged_mark_of_the_end(self):
        self.run_count()
        self.call([given.count, "5", "1"], 0, DOME_INTERVAL="0", DOME_DIR=self.at("count.dome"))
        with open(self.at("count.dome", "finished"), "w") as f:
            f.write("status 0\n")
        for command in ("ls", "info"):
            self.refused(command, says="count.dome/finished is damaged", status=1)
        self.assertIn("finished is damaged", self.dome("verify", status=1))
        resumed = self.call([given.count, "5", "1"], 1, DOME_RESUME="1", DOME_DIR=self.at("count.dome"))
        self.assertIn("count.dome/finished is damaged", resumed.stderr)
        self.assertEqual(resumed.stdout, "")
        os.remove(self.at("count.dome", "finished"))
        self.call([given.count, "5", "1"], 0, DOME_RESUME="1", DOME_DIR=self.at("count.dome"))

    def test_mistakes(self):
        os.mkdir(self.at("elsewhere"))
        os.mkdir(self.at("empty.dome"))
        for command in ("ls", "info", "verify"):
            self.refused(command, says="there is no checkpoint store in this directory", cwd=self.at("elsewhere"))
            self.refused(command, "nowhere", says="there is no nowhere and no nowhere.dome")
            self.refused(command, "nowhere.dome", says="there is no nowhere.dome")
            self.refused(command, "count", says="count is a file, and there is no store count.dome")
            self.refused(command, "empty.dome", says="is empty")
            self.refused(command, "/usr", says="no checkpoint store of Dome")
            self.refused(command, "--no-such-option", says="--no-such-option")
            self.refused(command, says="DOME_DIR says", DOME_DIR=self.at("nowhere"))
        self.assertEqual(sorted(os.listdir(self.place)), ["count", "elsewhere", "empty.dome"])     # looking created nothing
        os.rmdir(self.at("empty.dome"))
        newest = self.run_count()
        self.refused("info", "--generation", "999", says="holds no generation 999; it holds")
        self.refused("info", "--generation", "three", says="--generation")
        self.refused("info", "--generation", "-1", says="--generation")
        self.refused("info", f"count.dome/gen-{newest:06}", says="one generation of a store")
        os.mkdir(self.at("other.dome"))
        self.refused("ls", says="name one of them: count.dome, other.dome")
        os.mkdir(self.at("other.dome", "output"))
        self.assertIn("no checkpoint yet", self.dome("ls", "other.dome"))
        self.refused("info", "other.dome", says="no checkpoint yet")
        self.refused("verify", "other.dome", says="nothing to verify")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *rest])

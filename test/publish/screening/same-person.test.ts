import { personsIn } from "../../../src/publish/screening/person-words.ts";
import { maySamePerson } from "../../../src/publish/screening/same-person.ts";

test.each([
  ["J Bloggs", "J. Bloggs "],
  ["Jo Bloggs", "jo bloggs"],
  ["Jo Bloggs", "BLOGGS, Jo"],
  ["Jo Bloggs", "J Bloggs"],
  ["Jo Bloggs", "Bloggs"],
  ["Jo Bloggs", "Jo"],
  ["Jo Bloggs", "JB"],
  ["Jo Bloggs", "J. B."],
  ["Jo Bloggs", "Ms Jo Bloggs"],
  ["Jo Bloggs", "Joanna Bloggs"],
  ["Jo Bloggs", "Jo Blogs"],
  ["Robert Bloggs", "Bob Bloggs"],
  ["Jo Anne Bloggs", "Anne Bloggs"],
  ["José Bloggs", "Jose Bloggs"],
  ["Jo O’Example", "Jo O'Example"],
  ["Jо Bloggs", "Jo Bloggs"],
  ["Jo\u00a0Bloggs", "Jo\u200b Bloggs"],
  ["JoBloggs", "Jo Bloggs"],
  ["", "Jo Bloggs"],
])("%j may be %j", (a, b) => {
  expect([maySamePerson(a, b), maySamePerson(b, a)]).toEqual([true, true]);
});

test.each([
  ["Jo Bloggs", "Sam Example"],
  ["Jo Bloggs", "Jo Example"],
  ["J Bloggs", "J Example"],
  ["Jo Bloggs", "Sam Bloggs"],
  ["Jo Bloggs", "S Bloggs"],
])("%j is not %j", (a, b) => {
  expect([maySamePerson(a, b), maySamePerson(b, a)]).toEqual([false, false]);
});

test.each([
  ["Jo Bloggs", ["Jo Bloggs"]],
  ["Jo Bloggs, Policy Officer, on behalf of the Chair, Sam Example", ["Jo Bloggs", "Sam Example"]],
  ["Jo Bloggs and Sam Example", ["Jo Bloggs", "Sam Example"]],
  ["Jo Bloggs (Head of Safety)", ["Jo Bloggs"]],
  ["Community Safety Team", []],
  ["Policy officer, community safety", []],
  ["Head of Service", []],
  ["-", []],
])("%j names %j", (line, persons) => {
  expect(personsIn(line)).toEqual(persons);
});

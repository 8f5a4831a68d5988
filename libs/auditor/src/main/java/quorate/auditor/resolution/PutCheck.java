package quorate.auditor.resolution;

import static quorate.auditor.finding.Check.RESOLUTION_PUT;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vehicle.VehicleTable;

/** By what a resolution is put, and in which words. */
record PutCheck(
    Resolution resolution, Motions motions, Map<String, Rederived> ballots, Findings findings) {

  void check(Fields data) throws Malformed {
    must(resolution.isOpen(), "one that is neither put nor withdrawn", "it is");
    boolean seconded = resolution.seconded || !resolution.proposed.has("seconding");
    must(seconded, "a seconder", "it was not seconded");
    findings.same(RESOLUTION_PUT, resolution.text, data.text("text"), "its text");
    suits(data.text("vehicle"));
    if (data.has("motion")) {
      motion(data);
    } else {
      ballot(data);
    }
  }

  private void suits(String vehicle) {
    var kind = named(Kind.values(), resolution.kind);
    var by = named(Vehicle.values(), vehicle);
    boolean suits =
        kind.isPresent()
            && by.isPresent()
            && !(VehicleTable.of(kind.get(), by.get()) instanceof Permission.Refused);
    must(suits, "a vehicle that suits " + resolution.kind, "it is put by " + vehicle);
  }

  private static <T> Optional<T> named(T[] all, String word) {
    return Arrays.stream(all).filter(each -> each.toString().equals(word)).findFirst();
  }

  private void motion(Fields data) throws Malformed {
    var motion = motions.open(data.text("meeting"), data.text("motion"));
    must(motion.isPresent(), "an open motion of that meeting", data.text("motion") + " is none");
    if (motion.isPresent()) {
      var found = motion.get();
      String body = resolution.proposed.text("body");
      boolean fits = found.body().equals(body) && found.kind().equals(resolution.kind);
      must(fits && !found.amends(), "a motion of its body and kind", "it is of another");
      boolean reads = found.text().strip().equals(data.text("text").strip());
      must(reads, "a motion that reads so", "it reads " + found.text());
    }
  }

  // of a ballot that is not in what was read nothing is said
  private void ballot(Fields data) throws Malformed {
    var ballot = ballots.get(data.text("ballot"));
    if (ballot != null) {
      var asked = ballot.asked();
      findings.same(RESOLUTION_PUT, asked.vehicle(), data.text("vehicle"), "its vehicle");
      boolean reads = asked.question().strip().equals(data.text("text").strip());
      must(reads, "a ballot that asks so", "it asks " + asked.question());
    }
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(RESOLUTION_PUT, holds, expected, what);
  }
}

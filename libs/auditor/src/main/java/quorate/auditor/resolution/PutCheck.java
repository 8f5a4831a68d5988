package quorate.auditor.resolution;

import static quorate.auditor.finding.Check.RESOLUTION_PUT;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    Resolution resolution,
    Motions motions,
    Map<String, Fields> decisions,
    Map<String, Rederived> ballots,
    Findings findings) {

  void check(Fields data) throws Malformed {
    must(resolution.isOpen(), "one that is neither put nor withdrawn", "it is");
    boolean seconded = resolution.seconded || !resolution.proposed.has("seconding");
    must(seconded, "a seconder", "it was not seconded");
    findings.same(RESOLUTION_PUT, resolution.text, data.text("text"), "its text");
    if (resolution.proposed.has("recordof")) {
      ofRecord(data, decisions.get(resolution.proposed.text("recordof")));
      return;
    }
    suits(data.text("vehicle"));
    if (data.has("motion")) {
      motion(data);
    } else {
      ballot(data);
    }
  }

  // what was carried without having been proposed is put by what carried it, whatever suits it
  private void ofRecord(Fields data, @Nullable Fields decision) throws Malformed {
    if (decision == null) {
      must(false, "a decision of which it is the record", "there is none");
      return;
    }
    String by = data.has("motion") ? "motion" : "ballot";
    findings.same(RESOLUTION_PUT, decision.optional(by), data.optional(by), "its " + by);
    findings.same(RESOLUTION_PUT, decision.text("question"), data.text("text"), "its text");
    findings.same(RESOLUTION_PUT, decision.text("kind"), resolution.kind, "its kind");
    findings.same(RESOLUTION_PUT, decision.text("vehicle"), data.text("vehicle"), "its vehicle");
    var body = resolution.proposed.optional("body");
    findings.same(RESOLUTION_PUT, decision.optional("body"), body, "its body");
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

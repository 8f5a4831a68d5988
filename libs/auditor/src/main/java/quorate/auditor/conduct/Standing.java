package quorate.auditor.conduct;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Who stands for the seats of a call, by what was said of each candidate until now. */
record Standing(Map<String, Candidate> candidates, Fields call) {

  /** Why a seat cannot be settled so; empty when it can. */
  Optional<String> fault(Fields seat, String seed) throws Malformed {
    var standing = of(seat.text("seat"));
    var told = seat.texts("candidates");
    int places = (int) place(seat.text("seat")).number("places");
    // places kept for a class of which too few stand are not told apart here
    boolean classes = call.in("poll").in("counting").has("constraints");
    boolean holds =
        switch (seat.text("outcome")) {
          case "unopposed" ->
              told.equals(standing)
                  && told.size() <= places
                  && (classes || seat.number("vacant") == places - told.size());
          case "contested" ->
              sameInOrder(told, standing, seed) && (classes || told.size() > places);
          default -> told.isEmpty() && (classes || standing.isEmpty());
        };
    return holds ? Optional.empty() : Optional.of(standing + " for " + places);
  }

  private boolean sameInOrder(List<String> told, List<String> standing, String seed) {
    boolean byLot = call.in("poll").optional("order").equals(Optional.of("by-lot"));
    return byLot
        ? told.equals(Lots.order(seed, standing))
        : told.size() == standing.size() && Set.copyOf(told).equals(Set.copyOf(standing));
  }

  private List<String> of(String seat) throws Malformed {
    long needed = call.number("seconders");
    return candidates.entrySet().stream()
        .filter(each -> each.getValue().seat().equals(seat))
        .filter(each -> each.getValue().stands(needed))
        .map(Map.Entry::getKey)
        .toList();
  }

  Fields place(String seat) throws Malformed {
    return call.list("seats").stream()
        .filter(each -> each.optional("seat").equals(Optional.of(seat)))
        .findFirst()
        .orElseThrow(() -> new Malformed("its call has no seat " + seat));
  }

  /** Those who were nominated, are not out, and do not stand. */
  ArrayNode lapsed() throws Malformed {
    long needed = call.number("seconders");
    var lapsed = JsonNodeFactory.instance.arrayNode();
    candidates.forEach(
        (person, each) -> {
          if (each.isLive() && !each.stands(needed)) {
            lapsed
                .addObject()
                .put("candidate", person)
                .put("seat", each.seat())
                .put("lack", each.hasAccepted() ? "not-seconded" : "not-accepted");
          }
        });
    return lapsed;
  }
}

package quorate.stories.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import quorate.stories.stack.StoryStopped;

/** Each practice names a person; each person binds a log-in. */
public record Representing(City city, List<Representative> people) {
  private static final String FROM = "2026-05-01";

  /** Answers how many have a log-in that is bound. */
  public int play() {
    var missing =
        people.stream()
            .filter(each -> city.membership().person(each.person()).isEmpty())
            .map(each -> each.asRecorded(FROM))
            .toList();
    if (!missing.isEmpty()) {
      city.membership().record(missing);
    }
    city.progress().accept(missing.size() + " representatives put on the register");
    people.forEach(this::settle);
    return (int) people.stream().filter(each -> isBound(known(each))).count();
  }

  private void settle(Representative each) {
    var membership = city.membership();
    JsonNode known = known(each);
    boolean agreed = known.path("electronicnotice").isObject();
    if (each.electronicNotice() && !agreed) {
      membership.agreeToElectronicNotice(each.person(), each.email());
    } else if (!each.electronicNotice() && agreed) {
      membership.withdrawElectronicNotice(each.person());
    }
    if (!isBound(known)) {
      membership.bind(each.user(), membership.invite(each.person()));
    }
  }

  private JsonNode known(Representative each) {
    var known =
        city.membership()
            .person(each.person())
            .orElseThrow(() -> new StoryStopped(each.person() + " is not on the register"));
    refuseErased(each, known);
    return known;
  }

  // the same people come in every telling, and nobody comes back under the id of who was erased
  static void refuseErased(Representative each, JsonNode known) {
    if (known.path("erasure").isObject()) {
      throw new StoryStopped(
          "because %s, the representative of %s, was erased from this stack's register for good."
                  .formatted(each.user(), each.practice())
              + " The story needs a new stack: ./quorate down, ./quorate up --fresh, then tell it"
              + " again");
    }
  }

  private static boolean isBound(JsonNode person) {
    return person.path("loginbound").asBoolean();
  }
}

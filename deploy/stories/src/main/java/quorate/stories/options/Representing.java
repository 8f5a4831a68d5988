package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.REPRESENTATIVES_BOUND;

import com.fasterxml.jackson.databind.JsonNode;
import quorate.stories.stack.StoryStopped;

/** Each practice names a person; each person binds a log-in. */
record Representing(Scene scene) {
  private static final String FROM = "2026-05-01";

  /** Answers a person who can be named as the contact for the options. */
  String play() {
    var people = scene.inputs().representatives();
    var missing =
        people.stream()
            .filter(each -> scene.membership().person(each.person()).isEmpty())
            .map(each -> each.asRecorded(FROM))
            .toList();
    if (!missing.isEmpty()) {
      scene.membership().record(missing);
    }
    scene.progress().accept(missing.size() + " representatives put on the register");
    people.forEach(this::settle);
    int bound = (int) people.stream().filter(each -> isBound(known(each))).count();
    scene.checks().equal(REPRESENTATIVES_BOUND, people.size(), bound);
    return people.getFirst().person();
  }

  private void settle(Representative each) {
    var membership = scene.membership();
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
    return scene
        .membership()
        .person(each.person())
        .orElseThrow(() -> new StoryStopped(each.person() + " is not on the register"));
  }

  private static boolean isBound(JsonNode person) {
    return person.path("loginbound").asBoolean();
  }
}

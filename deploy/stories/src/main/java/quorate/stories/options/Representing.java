package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.REPRESENTATIVES_BOUND;

import java.util.ArrayList;

/** Each practice names a person; each person binds a log-in. */
record Representing(Scene scene) {
  private static final String FROM = "2026-05-01";

  /** Answers a person who can be named as the contact for the options. */
  String play() {
    var people = new ArrayList<String>();
    for (Representative each : scene.inputs().representatives()) {
      people.add(name(each));
    }
    scene.progress().accept(people.size() + " representatives named and bound");
    int bound = (int) people.stream().filter(scene.membership()::isBound).count();
    scene.checks().equal(REPRESENTATIVES_BOUND, people.size(), bound);
    return people.getFirst();
  }

  private String name(Representative each) {
    var membership = scene.membership();
    String person = membership.person(each.name(), each.email());
    membership.mandate(person, each.practice(), FROM);
    if (each.electronicNotice()) {
      membership.electronicNotice(person, each.email(), FROM);
    }
    if (!membership.isBound(person)) {
      membership.bind(each.user(), membership.invite(person));
    }
    return person;
  }
}

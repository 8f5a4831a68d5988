package quorate.membership.person;

import static quorate.membership.practice.PracticeHistory.PRACTICES;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeEvent.MandateEntered;

/**
 * Writes to a practice's own stream, in the append that grants it, that a person holds a mandate
 * for it: a merger at the same time then finds the stream moved and looks again, or comes first and
 * nothing is granted. Once is enough: whoever ends the practice reads that person's stream too.
 */
public final class EnteredMandates {

  private EnteredMandates() {}

  /** The plan with what these events enter; the practices' streams were read for it. */
  public static Plan with(Plan plan, Collection<PersonEvent> events, Loaded loaded) {
    var entered = new HashSet<MandateEntered>();
    for (PersonEvent event : events) {
      if (event instanceof MandateGranted granted) {
        var entry = new MandateEntered(granted.practice(), granted.person());
        var stream = PRACTICES.stream(granted.practice());
        boolean known =
            loaded.state(stream) instanceof Registered practice
                && practice.mandated().contains(granted.person());
        if (!known && entered.add(entry)) {
          plan.and(stream, List.of(entry));
        }
      }
    }
    return plan;
  }
}

package quorate.membership.member;

import static quorate.membership.person.PersonHistory.PEOPLE;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import quorate.chassis.shell.Plan;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.person.PersonEvent.EnteredAsHolder;

/**
 * Writes to each person's own stream that they are entered as holder, in the append that enters
 * them: an erasure at the same time then finds the stream moved and looks again, or comes first and
 * nobody is entered.
 */
public final class EnteredHolders {

  private EnteredHolders() {}

  /** Whom these events enter, once for each time. */
  public static List<UUID> of(Collection<MemberEvent> events) {
    return events.stream()
        .filter(HolderNamed.class::isInstance)
        .map(event -> ((HolderNamed) event).persons())
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .toList();
  }

  /** The plan with what these events enter; the persons' streams were read for it. */
  public static Plan with(Plan plan, Collection<MemberEvent> events) {
    for (MemberEvent event : events) {
      if (event instanceof HolderNamed named && named.persons() != null) {
        for (UUID person : named.persons()) {
          var entered = new EnteredAsHolder(person, named.practice(), named.from());
          plan.and(PEOPLE.stream(person), List.of(entered));
        }
      }
    }
    return plan;
  }
}

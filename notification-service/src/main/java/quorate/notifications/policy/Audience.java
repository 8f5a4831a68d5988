package quorate.notifications.policy;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.notifications.ballot.BallotHeard.ReminderDue;
import quorate.notifications.ballot.ElectorView;
import quorate.notifications.people.MandateView;
import quorate.notifications.people.PersonView;
import quorate.notifications.recipients.Channel;
import quorate.notifications.recipients.Mandate;
import quorate.notifications.recipients.Recipient;
import quorate.notifications.recipients.Recipients;

/** Reads who is to be told of a ballot on a day. */
final class Audience {

  private Audience() {}

  static Uni<List<Recipient>> of(UUID ballot, LocalDate day) {
    return of(ElectorView.list("ballot", ballot), day);
  }

  /** Who may vote on a day for a practice that has not voted, and was not reminded just so. */
  static Uni<List<Recipient>> toRemind(ReminderDue due, long position, LocalDate day) {
    return of(ElectorView.toRemind(due.ballot(), due.reminder(), position), day);
  }

  private static Uni<List<Recipient>> of(Uni<List<ElectorView>> electors, LocalDate day) {
    return electors
        .map(found -> found.stream().map(e -> e.practice).collect(Collectors.toSet()))
        .chain(
            roll -> roll.isEmpty() ? Uni.createFrom().item(List.of()) : representatives(roll, day));
  }

  /** Those of them who agreed to electronic notice. */
  static List<Recipient> byEmail(List<Recipient> all) {
    return all.stream().filter(to -> to.channel() == Channel.EMAIL).toList();
  }

  /** Who else may vote for a practice on a day and agreed to electronic notice. */
  static Uni<List<Recipient>> colleagues(String practice, UUID voter, LocalDate day) {
    return MandateView.<MandateView>list("practice = ?1 and person != ?2", practice, voter)
        .chain(
            mandates ->
                mandates.isEmpty()
                    ? Uni.createFrom().item(List.of())
                    : PersonView.<PersonView>list(
                            "person in ?1", mandates.stream().map(it -> it.person).toList())
                        .map(people -> byEmail(practice, day, mandates, people)));
  }

  private static List<Recipient> byEmail(
      String practice, LocalDate day, List<MandateView> mandates, List<PersonView> people) {
    return byEmail(Recipients.on(day, Set.of(practice), dated(mandates, people), agreed(people)));
  }

  private static Uni<List<Recipient>> representatives(Set<String> roll, LocalDate day) {
    return MandateView.<MandateView>list("practice in ?1", roll)
        .chain(
            mandates ->
                PersonView.<PersonView>list("agreedOn is not null or erasedOn is not null")
                    .map(
                        people ->
                            Recipients.on(day, roll, dated(mandates, people), agreed(people))));
  }

  // An earlier day's mandate of who was erased since leads to nobody.
  private static List<Mandate> dated(List<MandateView> mandates, List<PersonView> people) {
    Set<UUID> erased =
        people.stream()
            .filter(person -> person.erasedOn != null)
            .map(person -> person.person)
            .collect(Collectors.toSet());
    return mandates.stream()
        .filter(mandate -> !erased.contains(mandate.person))
        .map(m -> new Mandate(m.person, m.practice, m.firstDay, m.lastDay))
        .toList();
  }

  private static Map<UUID, LocalDate> agreed(List<PersonView> people) {
    return people.stream()
        .filter(person -> person.agreedOn != null)
        .collect(Collectors.toMap(person -> person.person, person -> person.agreedOn));
  }
}

package quorate.notifications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.notifications.people.MembershipHeard.ContactErased;
import quorate.notifications.people.MembershipHeard.ElectronicNoticeAgreed;
import quorate.notifications.people.MembershipHeard.MandateGranted;
import quorate.notifications.people.MembershipHeard.PersonErased;
import quorate.notifications.people.MembershipHeard.PersonRecorded;
import quorate.testkit.KeysOfPeople;
import quorate.testkit.NeighbourLog;

/** An invented person on their way into membership's log; everybody's key is the same. */
record Person(UUID id, String name) {

  static Person named(String name) {
    return new Person(UUID.randomUUID(), name);
  }

  String address() {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@practice.example";
  }

  Person representing(String practice, NeighbourLog membership) {
    UUID recorded = UUID.randomUUID();
    membership.publish(
        recorded,
        "person/" + id,
        "membership.person-recorded.v1",
        new PersonRecorded(id, sealed(null, recorded, name)));
    membership.publish(
        UUID.randomUUID(),
        "person/" + id,
        "membership.mandate-granted.v1",
        new MandateGranted(
            UUID.randomUUID(), id, practice, "vote", LocalDate.of(2026, 1, 1), null));
    return this;
  }

  Person agreeing(NeighbourLog membership) {
    UUID agreed = UUID.randomUUID();
    membership.publish(
        agreed,
        "person/" + id,
        "membership.electronic-notice-agreed.v1",
        new ElectronicNoticeAgreed(
            id, sealed("contact", agreed, address()), LocalDate.of(2026, 5, 2), null));
    return this;
  }

  void erased(NeighbourLog membership) {
    String stream = "person/" + id;
    membership.publish(
        UUID.randomUUID(), stream, "membership.contact-erased.v1", new ContactErased(id));
    membership.publish(
        UUID.randomUUID(),
        stream,
        "membership.person-erased.v1",
        new PersonErased(id, LocalDate.of(2026, 6, 1)));
  }

  private SealedValue sealed(@Nullable String key, UUID entry, String text) {
    return Seals.seal(SealingKey.read(KeysOfPeople.KEY), id, key, entry, text);
  }
}

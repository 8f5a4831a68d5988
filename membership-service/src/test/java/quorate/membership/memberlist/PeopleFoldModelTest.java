package quorate.membership.memberlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;
import quorate.chassis.wire.EventTypes;
import quorate.membership.person.PersonEvent;
import quorate.membership.person.PersonEvent.ContactDetailsChanged;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.person.PersonEvent.PersonRenamed;
import quorate.membership.person.PersonEvent.RoleStated;
import quorate.membership.person.PersonEvent.ServiceAddressStated;

/** What a list is compared with is what is said of its own day, whenever it was recorded. */
class PeopleFoldModelTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int SAID = 30;
  private static final int DAYS = 15;
  private static final EventTypes TYPES =
      EventTypes.builder()
          .type("recorded", PersonRecorded.class)
          .type("renamed", PersonRenamed.class)
          .type("changed", ContactDetailsChanged.class)
          .type("served", ServiceAddressStated.class)
          .type("role", RoleStated.class)
          .build();

  private final PeopleFold fold = new PeopleFold();
  private final Map<String, TreeMap<LocalDate, Optional<String>>> naive = new TreeMap<>();
  private int version;

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("quorate.seeds", 1000));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_day_of_the_list_counts(long seed) {
    var random = new Random(seed);
    UUID first = new UUID(1, 0);
    add(new PersonRecorded(ANN, sealed(first, "Ann"), null), "recorded", first);
    said("name", LocalDate.MIN, Optional.of("Ann"));
    for (int i = 1; i < SAID; i++) {
      say(random, i, FIRST.plusDays(random.nextInt(DAYS)));
    }
    var key = SealingKey.read(KEY);
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    var known = fold.known(Map.of(sealed(first, "").holder(), key), day).getFirst();
    assertEquals(on(day, "name"), Optional.of(known.who().name()));
    assertEquals(on(day, "email"), Optional.ofNullable(known.who().email()));
    assertEquals(
        on(day, "served"), Optional.ofNullable(known.stated().serviceAddress()).map(Postal::text));
    assertEquals(on(day, "role"), Optional.ofNullable(known.stated().roles().get("")));
  }

  private void say(Random random, int number, LocalDate day) {
    UUID entry = new UUID(1, number);
    String text = "text " + number;
    switch (random.nextInt(5)) {
      case 0 -> add(new PersonRenamed(ANN, sealed(entry, text), day), "renamed", entry);
      case 1 -> add(new ContactDetailsChanged(ANN, sealed(entry, text), day), "changed", entry);
      case 2 -> add(new ContactDetailsChanged(ANN, null, day), "changed", entry);
      case 3 -> add(new ServiceAddressStated(ANN, sealed(entry, text), day), "served", entry);
      default -> add(new RoleStated(ANN, text, null, day), "role", entry);
    }
  }

  private void add(PersonEvent event, String type, UUID entry) {
    version++;
    var header =
        new EntryHeader(
            entry,
            "membership",
            "c",
            "person/" + ANN,
            version,
            Instant.EPOCH,
            "a",
            "b",
            entry,
            null,
            "");
    fold.add(Entry.read(EntryBytes.encode(header, type, (Record) event), TYPES));
    Optional<String> text = Optional.of("text " + entry.getLeastSignificantBits());
    switch (event) {
      case PersonRenamed e -> said("name", e.from(), text);
      case ContactDetailsChanged e ->
          said("email", e.from(), e.email() == null ? Optional.empty() : text);
      case ServiceAddressStated e -> said("served", e.from(), text);
      case RoleStated e -> said("role", e.from(), text);
      default -> {}
    }
  }

  private void said(String what, LocalDate from, Optional<String> value) {
    naive.computeIfAbsent(what, _ -> new TreeMap<>()).put(from, value);
  }

  private Optional<String> on(LocalDate day, String what) {
    return Optional.ofNullable(naive.get(what))
        .flatMap(days -> Optional.ofNullable(days.floorEntry(day)))
        .flatMap(Map.Entry::getValue);
  }

  private static SealedValue sealed(UUID entry, String text) {
    return Seals.seal(SealingKey.read(KEY), ANN, entry, text);
  }
}

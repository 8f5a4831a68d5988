package quorate.membership.people;

import static java.util.stream.Collectors.toMap;
import static quorate.membership.people.ParticularsProjection.EMAIL;
import static quorate.membership.people.ParticularsProjection.NAME;
import static quorate.membership.people.ParticularsProjection.NOTICE;
import static quorate.membership.people.ParticularsProjection.ROLE;
import static quorate.membership.people.ParticularsProjection.SERVICE_ADDRESS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.access.AccessLog;
import quorate.membership.people.PersonShown.ElectronicNotice;
import quorate.membership.people.PersonShown.Role;

/** Opens what is sealed about persons, on the way out; the access log says for whom. */
@Singleton
public final class Unsealing {

  private final OpenedTexts texts;
  private final AccessLog access;

  Unsealing(OpenedTexts texts, AccessLog access) {
    this.texts = texts;
    this.access = access;
  }

  /** Name and service address, of those who have any. */
  public record Identity(@Nullable String name, @Nullable String serviceAddress) {}

  /** The persons in order, each with those of the particulars and mandates that are theirs. */
  Uni<List<PersonShown>> open(
      List<PersonView> persons,
      List<ParticularView> particulars,
      List<MandateView> mandates,
      Instant known) {
    return opened(persons.stream().map(one -> one.person).toList(), particulars)
        .map(
            texts ->
                persons.stream()
                    .map(one -> shown(one, particulars, texts, mandates, known))
                    .toList());
  }

  /** By person, who they are. */
  public Uni<Map<UUID, Identity>> identities(
      Collection<UUID> persons, List<ParticularView> particulars) {
    return opened(persons, particulars)
        .map(
            texts ->
                persons.stream()
                    .distinct()
                    .collect(
                        toMap(
                            person -> person,
                            person ->
                                new Identity(
                                    text(person, NAME, particulars, texts),
                                    text(person, SERVICE_ADDRESS, particulars, texts)))));
  }

  private Uni<Map<ParticularView, String>> opened(
      Collection<UUID> persons, List<ParticularView> particulars) {
    List<ParticularView> sealed =
        particulars.stream().filter(one -> !one.kind.equals(ROLE)).toList();
    return access.read(persons).chain(() -> texts.open(sealed));
  }

  private static PersonShown shown(
      PersonView one,
      List<ParticularView> particulars,
      Map<ParticularView, String> texts,
      List<MandateView> mandates,
      Instant known) {
    return new PersonShown(
        one.person,
        text(one.person, NAME, particulars, texts),
        text(one.person, EMAIL, particulars, texts),
        text(one.person, SERVICE_ADDRESS, particulars, texts),
        of(one.person, NOTICE, particulars)
            .map(it -> new ElectronicNotice(texts.get(it), it.since, it.about))
            .findFirst()
            .orElse(null),
        one.isBoundToLogIn(known),
        of(one.person, ROLE, particulars)
            .map(it -> new Role(it.value, it.about.isEmpty() ? null : it.about, it.since))
            .toList(),
        mandates.stream().filter(mandate -> mandate.person.equals(one.person)).toList(),
        one.erasure(),
        one.version);
  }

  private static @Nullable String text(
      UUID person,
      String kind,
      List<ParticularView> particulars,
      Map<ParticularView, String> texts) {
    return of(person, kind, particulars)
        .flatMap(one -> Optional.ofNullable(texts.get(one)).stream())
        .findFirst()
        .orElse(null);
  }

  private static Stream<ParticularView> of(
      UUID person, String kind, List<ParticularView> particulars) {
    return particulars.stream().filter(one -> one.person.equals(person) && one.kind.equals(kind));
  }
}

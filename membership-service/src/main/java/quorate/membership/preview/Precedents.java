package quorate.membership.preview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.chassis.read.Reads;
import quorate.membership.fileimport.Preparation;
import quorate.membership.files.FileKind;
import quorate.membership.files.Reading.Usable;
import quorate.membership.proposals.Assumed;
import quorate.membership.proposals.SaidBefore;
import quorate.membership.register.RegisterLineView;

/**
 * What a preview asks the views, once they have caught up: which practices a file might lack, and
 * how new the maps were that came before. What can be recorded is decided on the streams.
 */
@Singleton
final class Precedents {

  private final Reads reads;
  private final RegisteredOrganisations organisations;
  private final NewestMaps newestMaps;
  private final ClosedBefore closedBefore;
  private final CaughtUp caughtUp;

  Precedents(
      Reads reads,
      RegisteredOrganisations organisations,
      NewestMaps newestMaps,
      ClosedBefore closedBefore,
      CaughtUp caughtUp) {
    this.caughtUp = caughtUp;
    this.reads = reads;
    this.organisations = organisations;
    this.newestMaps = newestMaps;
    this.closedBefore = closedBefore;
  }

  /** {@code after} are imports taken as if they were accepted, which change {@code assumed}. */
  Uni<Preparation> of(Usable file, List<UUID> after, List<Assumed> assumed) {
    return caughtUp.views().chain(() -> asked(file, after, assumed));
  }

  private Uni<Preparation> asked(Usable file, List<UUID> after, List<Assumed> assumed) {
    if (file.kind() == FileKind.TRUSTS) {
      return organisations
          .trusts()
          .map(trusts -> Preparation.of(file.facts(), Set.of(), trusts, SaidBefore.NOTHING));
    }
    return practicesOf(file.kind().listsEveryPractice() ? file.areas() : Set.of())
        .chain(
            practices ->
                before(file, after)
                    .map(before -> Preparation.of(file.facts(), practices, Set.of(), before)))
        .map(ready -> ready.and(file.kind().listsEveryPractice() ? assumed : List.of()));
  }

  private Uni<SaidBefore> before(Usable file, List<UUID> after) {
    return newestMaps
        .of(file.areas(), after)
        .chain(
            newest -> closedBefore.of(file, after).map(closed -> new SaidBefore(newest, closed)));
  }

  private Uni<Set<String>> practicesOf(Set<String> areas) {
    return areas.isEmpty()
        ? Uni.createFrom().item(Set.of())
        : reads
            .in(
                () ->
                    RegisterLineView.find(
                            "select distinct l.practice from RegisterLineView l"
                                + " where l.subIcbLocation in ?1",
                            areas)
                        .project(PracticeCode.class)
                        .list())
            .map(found -> found.stream().map(PracticeCode::practice).collect(Collectors.toSet()));
  }
}

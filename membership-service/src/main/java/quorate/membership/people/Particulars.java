package quorate.membership.people;

import static quorate.membership.people.ParticularsProjection.NOTHING;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;

/** What is stated of persons as on a day, still sealed, and their mandates. */
@Singleton
public final class Particulars {

  private static final String STATED = "person in ?1 and value <> ?2 order by person, kind, about";

  private final AsOfReads reads;

  Particulars(AsOfReads reads) {
    this.reads = reads;
  }

  /** As on a day and as known at an instant. */
  public Uni<List<ParticularView>> of(Collection<UUID> persons, AsOf asOf) {
    return reads.in(asOf, moment -> ParticularView.list(STATED, persons, NOTHING));
  }

  /** Those to come and those that ended too, as known at an instant. */
  Uni<List<MandateView>> mandates(Collection<UUID> persons, AsOf asOf) {
    return reads.in(
        asOf,
        moment -> MandateView.list("person in ?1 order by practice, since, mandate", persons));
  }
}

package quorate.membership.people;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;
import quorate.membership.known.Moment;

/** What is stated of persons as on a day, still sealed, and their mandates. */
@Singleton
public final class Particulars {

  private final Reads reads;
  private final Clock clock;

  Particulars(Reads reads, Clock clock) {
    this.reads = reads;
    this.clock = clock;
  }

  Moment moment(AsOf asOf) {
    return asOf.at(clock);
  }

  /** As on a day and as known at an instant. */
  public Uni<List<ParticularView>> of(Collection<UUID> persons, AsOf asOf) {
    Moment moment = moment(asOf);
    return reads.in(
        () ->
            ParticularView.list(
                "person in ?1 and since <= ?2 and until > ?2 and knownFrom <= ?3 and knownUntil > ?3"
                    + " order by person, kind, about",
                persons,
                moment.on(),
                moment.known()));
  }

  /** Those to come and those that ended too, as known at an instant. */
  Uni<List<MandateView>> mandates(Collection<UUID> persons, AsOf asOf) {
    return reads.in(
        () ->
            MandateView.list(
                "person in ?1 and knownFrom <= ?2 and knownUntil > ?2 order by practice, since",
                persons,
                moment(asOf).known()));
  }
}

package quorate.governance.dossier;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.register.RegisterEntry.REGISTER;
import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.log.StreamRef;
import quorate.chassis.read.Reads;
import quorate.chassis.wire.Entry;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.bodies.StreamLog;
import quorate.governance.decisions.Decisions;
import quorate.governance.grounds.GroundView;
import quorate.governance.meeting.Meeting;
import quorate.governance.meetings.Minutes;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolutions.KnownResolutions;
import quorate.governance.resolutions.ResolutionShown;
import quorate.governance.validity.CheckList;
import quorate.governance.validity.CheckLists;

/** Gathers the dossier of a decision, as it stood on a day and was known at an instant. */
@Singleton
final class Dossiers {

  private final Decisions decisions;
  private final KnownResolutions resolutions;
  private final CheckLists checkLists;
  private final KnownBodies bodies;
  private final StreamLog log;
  private final Reads reads;
  private final Consequences consequences;

  Dossiers(
      Decisions decisions,
      KnownResolutions resolutions,
      CheckLists checkLists,
      KnownBodies bodies,
      StreamLog log,
      Reads reads,
      Consequences consequences) {
    this.decisions = decisions;
    this.resolutions = resolutions;
    this.checkLists = checkLists;
    this.bodies = bodies;
    this.log = log;
    this.reads = reads;
    this.consequences = consequences;
  }

  /** What is asked: which decision of whom, on which day, as known when. */
  record Asked(String convener, UUID decision, LocalDate day, Instant known) {
    private Instant known(Instant recorded) {
      return recorded.isBefore(known) ? recorded : known;
    }
  }

  Uni<Dossier> of(Asked asked) {
    return decisions
        .one(asked.decision(), asked.known(), asked.day())
        .chain(
            kept ->
                Uni.combine()
                    .all()
                    .unis(
                        decisions.endedBy(asked.decision(), asked.known()),
                        own(asked),
                        ballot(kept, asked),
                        meeting(kept, asked),
                        settled(asked),
                        consequences.of(asked))
                    .usingConcurrencyOf(1) // one session reads one thing at a time
                    .asTuple()
                    .chain(
                        all ->
                            lists(all.getItem5(), asked)
                                .map(
                                    lists ->
                                        new Gathered(
                                                kept,
                                                all.getItem1(),
                                                all.getItem2(),
                                                all.getItem3(),
                                                all.getItem4().orElse(null),
                                                all.getItem6(),
                                                shown(all.getItem5(), asked.day()),
                                                lists)
                                            .dossier())));
  }

  /** The entries of the decision itself and of the resolutions that it settled. */
  private Uni<List<Told>> own(Asked asked) {
    return settled(asked)
        .chain(
            all -> {
              List<StreamRef<?, ?>> streams = new ArrayList<>();
              all.forEach(each -> streams.add(RESOLUTIONS.stream(each.id())));
              streams.add(REGISTER.stream(asked.decision()));
              return Multi.createFrom()
                  .iterable(streams)
                  .onItem()
                  .transformToUniAndConcatenate(stream -> entries(asked, stream))
                  .collect()
                  .asList()
                  .map(each -> each.stream().flatMap(List::stream).toList());
            });
  }

  private Uni<List<Told>> entries(Asked asked, StreamRef<?, ?> stream) {
    return log.one(asked.convener(), stream, asked.known())
        .map(
            found ->
                found.map(it -> it.entries().stream().map(Told::of).toList()).orElse(List.of()));
  }

  private Uni<FromBallot> ballot(Decisions.Kept kept, Asked asked) {
    UUID named = kept.view().ballot;
    var links = entries(kept.shown().json().path("links"));
    if (named == null && links.isEmpty()) {
      return Uni.createFrom().item(new FromBallot(List.of()));
    }
    return reads
        .in(
            asked.convener(),
            () ->
                named != null
                    ? GroundView.of(named, asked.known())
                    : GroundView.<GroundView>list("entry in ?1 order by position", links))
        .map(found -> new FromBallot(found.stream().map(Told::of).toList()));
  }

  private static List<UUID> entries(JsonNode links) {
    return links.findValuesAsText("entry").stream().map(UUID::fromString).toList();
  }

  private Uni<Optional<FromMeeting>> meeting(Decisions.Kept kept, Asked asked) {
    var json = kept.shown().json();
    if (!json.has("meeting")) {
      return Uni.createFrom().item(Optional.empty());
    }
    UUID meeting = UUID.fromString(json.path("meeting").asText());
    UUID motion = UUID.fromString(json.path("motion").asText());
    return log.one(asked.convener(), MEETINGS.stream(meeting), asked.known())
        .chain(
            found ->
                found.isPresent() && found.get().state() instanceof Meeting.Called called
                    ? at(called, found.get().entries(), motion, kept.view().recorded, asked)
                    : Uni.createFrom().item(Optional.empty()));
  }

  // who was entitled is as it was known when it was decided
  private Uni<Optional<FromMeeting>> at(
      Meeting.Called called, List<Entry> entries, UUID motion, Instant recorded, Asked asked) {
    UUID body = called.called().body();
    return bodies
        .one(asked.convener(), body, Minutes.settled(entries, asked.known()))
        .chain(
            now ->
                bodies
                    .one(asked.convener(), body, asked.known(recorded))
                    .map(
                        then ->
                            called
                                .floor()
                                .motion(motion)
                                .map(
                                    it ->
                                        new FromMeeting(
                                            now.state(), then.state(), called, entries, it))));
  }

  private Uni<List<Standing>> settled(Asked asked) {
    return resolutions.settledBy(asked.convener(), asked.decision(), asked.known());
  }

  private static List<ResolutionShown> shown(List<Standing> all, LocalDate day) {
    return all.stream().map(each -> ResolutionShown.of(each, day, 0)).toList();
  }

  private Uni<List<CheckList>> lists(List<Standing> all, Asked asked) {
    return Multi.createFrom()
        .iterable(all)
        .onItem()
        .transformToUniAndConcatenate(
            each -> checkLists.of(asked.convener(), each.id(), asked.day(), asked.known()))
        .collect()
        .asList();
  }
}

package quorate.membership.memberlist;

import static quorate.membership.memberlist.Turns.TURNS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Part;
import quorate.chassis.shell.Plan;
import quorate.membership.fileimport.FileImport;
import quorate.membership.fileimport.ImportCommand.AcceptChanges;
import quorate.membership.fileimport.ImportCommand.Choice;
import quorate.membership.fileimport.ImportDecider;
import quorate.membership.fileimport.ImportEvent;
import quorate.membership.fileimport.ImportRefusal;
import quorate.membership.fileimport.ListChanges;
import quorate.membership.memberlist.ListEvent.ListAccepted;
import quorate.membership.memberlist.Opened.OpenedChange;
import quorate.membership.proposals.Change;

/**
 * Records accepted changes of a list, each name and address sealed anew for the entry that it goes
 * into. All are tried first; then they are recorded in portions, each with its acceptance.
 */
@Singleton
final class ListAccepting implements ListChanges {

  private static final int PORTION = 400;
  private static final int MOST_TRIES = 5;
  private static final String BETWEEN = "The register is being changed just now; please ask again.";
  private static final String PATH = "/membership/api/v1/imports/";

  private final ImportDecider decider = new ImportDecider();
  private final Door door;
  private final Opened opened;
  private final RegisterOfMembers register;

  ListAccepting(Door door, Opened opened, RegisterOfMembers register) {
    this.door = door;
    this.opened = opened;
    this.register = register;
  }

  @Override
  public Uni<Response> accept(AcceptChanges command, List<Change> chosen) {
    return opened
        .of(command.fileImport(), chosen)
        .chain(changes -> accept(command, changes, MOST_TRIES));
  }

  /** Looks what the register knows and records; again, with what is left, if it came too late. */
  private Uni<Response> accept(AcceptChanges command, List<OpenedChange> changes, int tries) {
    var reads = ListStreams.of(changes);
    reads.add(TURNS);
    return door.look(reads)
        .chain(
            loaded -> {
              var turns = new Turns(loaded);
              var looked = new Looked(changes, loaded);
              return overtaken(changes, loaded)
                  .chain(
                      no ->
                          no.map(it -> refuse(command, it))
                              .orElseGet(() -> record(command, changes, turns, looked)))
                  .onFailure(
                      _ ->
                          (turns.hasMoved() || looked.hasMoved())
                              && (tries > 1 || turns.portion() > 0))
                  .recoverWithUni(
                      () -> {
                        int done = turns.portion() * PORTION;
                        var left = changes.subList(done, changes.size());
                        return accept(command, left, done > 0 ? MOST_TRIES : tries - 1);
                      });
            });
  }

  private Uni<Optional<Overtaken>> overtaken(List<OpenedChange> changes, Loaded loaded) {
    Optional<Overtaken> erased =
        changes.stream()
            .filter(OpenedChange::gone)
            .map(one -> new Overtaken(one.change(), "Whom it names was rejected or erased."))
            .findFirst();
    return erased.isPresent()
        ? Uni.createFrom().item(erased)
        : register
            .of(List.of(), Before.day(changes))
            .map(
                known ->
                    Newcomers.known(changes, known)
                        .or(() -> Before.moved(changes, known))
                        .or(() -> tried(changes, loaded)));
  }

  private static Optional<Overtaken> tried(List<OpenedChange> changes, Loaded loaded) {
    MembersTrial trial = ListStreams.trial(changes, loaded);
    for (OpenedChange one : changes) {
      if (one.sealed().decide(trial) instanceof Decision.Refused<?>(_, var detail, _)) {
        return Optional.of(new Overtaken(one.change(), detail));
      }
    }
    return Optional.empty();
  }

  private Uni<Response> refuse(AcceptChanges command, Overtaken no) {
    var stream = FileImport.IMPORTS.stream(command.fileImport());
    return door.handle(List.of(stream), loaded -> refused(command, no, loaded, stream));
  }

  private Uni<Response> record(
      AcceptChanges command, List<OpenedChange> changes, Turns turns, Looked looked) {
    var parts = new ArrayList<Part>();
    for (int from = 0; from < changes.size(); from += PORTION) {
      var portion = changes.subList(from, Math.min(from + PORTION, changes.size()));
      parts.add(part(command, portion, turns, looked, from / PORTION));
    }
    return door.handle(parts);
  }

  private Part part(
      AcceptChanges command, List<OpenedChange> portion, Turns turns, Looked looked, int number) {
    var stream = FileImport.IMPORTS.stream(command.fileImport());
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(stream);
    reads.add(TURNS);
    reads.addAll(ListStreams.of(portion));
    Set<Integer> numbers =
        portion.stream().map(one -> one.change().change()).collect(Collectors.toSet());
    var some = new AcceptChanges(command.fileImport(), new Choice.Some(numbers));
    return new Part(
        reads,
        loaded ->
            turns.isStill(number, loaded) && looked.isStill(number, portion, loaded)
                ? plan(some, portion, stream, loaded, trial -> looked.writes(number, trial))
                : Plan.of(Decision.refuse(ImportRefusal.REGISTER_HAS_MOVED, BETWEEN), stream));
  }

  private Plan plan(
      AcceptChanges command,
      List<OpenedChange> portion,
      StreamRef<FileImport, ImportEvent> stream,
      Loaded loaded,
      Consumer<MembersTrial> done) {
    Plan plan = Plan.of(decider.decide(command, loaded.state(stream)), stream);
    if (plan.refuses()) {
      return plan;
    }
    MembersTrial trial = ListStreams.trial(portion, loaded);
    for (OpenedChange one : portion) {
      if (one.sealed().decide(trial) instanceof Decision.Refused<?>(_, var detail, _)) {
        return refused(new Overtaken(one.change(), detail), stream);
      }
    }
    done.accept(trial);
    return ListStreams.written(trial, plan, loaded)
        .and(TURNS, List.of(new ListAccepted(command.fileImport())))
        .ok(PATH + command.fileImport());
  }

  // What moved the register may be a first click on the same changes.
  private Plan refused(
      AcceptChanges command,
      Overtaken no,
      Loaded loaded,
      StreamRef<FileImport, ImportEvent> stream) {
    Plan plan = Plan.of(decider.decide(command, loaded.state(stream)), stream);
    return plan.refuses() ? plan : refused(no, stream);
  }

  private static Plan refused(Overtaken no, StreamRef<FileImport, ImportEvent> stream) {
    return Plan.of(
        Decision.refuse(
            ImportRefusal.REGISTER_HAS_MOVED,
            "Change %d (%s): %s".formatted(no.change().change(), no.change().summary(), no.why())),
        stream);
  }
}

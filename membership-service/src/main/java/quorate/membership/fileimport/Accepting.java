package quorate.membership.fileimport;

import static quorate.membership.fileimport.FileImport.IMPORTS;
import static quorate.membership.network.Network.NETWORKS;
import static quorate.membership.organisation.Organisation.ORGANISATIONS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Part;
import quorate.chassis.shell.Plan;
import quorate.membership.fileimport.FileImport.Previewed;
import quorate.membership.fileimport.ImportCommand.AcceptChanges;
import quorate.membership.fileimport.ImportCommand.Choice;
import quorate.membership.fileimport.ImportEvent.ChangesAccepted;
import quorate.membership.proposals.Application;
import quorate.membership.proposals.Application.Impossible;
import quorate.membership.proposals.Application.Possible;
import quorate.membership.proposals.Change;

/**
 * Records accepted changes, portion by portion, each together with the acceptance of what is in it:
 * so an import that was broken off shows what is recorded, and accepting again records the rest.
 * All are tried first, so that nothing is recorded of what the register has overtaken.
 */
@Singleton
final class Accepting {

  private final ImportDecider decider = new ImportDecider();
  private final Door door;
  private final ListChanges lists;

  Accepting(Door door, ListChanges lists) {
    this.door = door;
    this.lists = lists;
  }

  Uni<Response> accept(AcceptChanges command) {
    var stream = IMPORTS.stream(command.fileImport());
    return door.look(List.of(stream)).chain(loaded -> accept(command, loaded.state(stream)));
  }

  private Uni<Response> accept(AcceptChanges command, FileImport before) {
    List<Change> chosen = chosen(command, before);
    if (chosen.stream().anyMatch(Change::concernsMembers)) {
      return lists.accept(command, chosen);
    }
    List<List<Change>> portions =
        command.choice() instanceof Choice.Some ? List.of(chosen) : Portions.of(chosen);
    return portions.size() == 1
        ? record(command, portions)
        : impossible(portions, before)
            .chain(
                no -> no.map(it -> refuse(command, it)).orElseGet(() -> record(command, portions)));
  }

  /** The first change, if any, that the register no longer takes. */
  private Uni<Optional<Impossible>> impossible(List<List<Change>> portions, FileImport before) {
    Uni<Optional<Impossible>> found = Uni.createFrom().item(Optional.empty());
    for (List<Change> portion : portions) {
      found =
          found.chain(
              no -> no.isPresent() ? Uni.createFrom().item(no) : impossible(portion, before));
    }
    return found;
  }

  private Uni<Optional<Impossible>> impossible(Collection<Change> portion, FileImport before) {
    var ready = Preparation.of(portion);
    return door.look(ready.streams())
        .map(loaded -> apply(List.copyOf(portion), before, ready, loaded))
        .map(done -> done instanceof Impossible no ? Optional.of(no) : Optional.empty());
  }

  private Uni<Response> refuse(AcceptChanges command, Impossible no) {
    var stream = IMPORTS.stream(command.fileImport());
    return door.handle(
        List.of(stream),
        loaded -> {
          Plan plan = Plan.of(decider.decide(command, loaded.state(stream)), stream);
          // what moved the register may be a first click on the same changes
          return plan.refuses() ? plan : overtaken(no, stream);
        });
  }

  private Uni<Response> record(AcceptChanges command, List<List<Change>> portions) {
    return portions.size() == 1
        ? door.handle(List.of(part(command, portions.getFirst())))
        : door.handle(portions.stream().map(some -> part(only(command, some), some)).toList());
  }

  private static AcceptChanges only(AcceptChanges command, List<Change> portion) {
    Set<Integer> numbers = portion.stream().map(Change::change).collect(Collectors.toSet());
    return new AcceptChanges(command.fileImport(), new Choice.Some(numbers));
  }

  private Part part(AcceptChanges command, List<Change> portion) {
    var stream = IMPORTS.stream(command.fileImport());
    var ready = Preparation.of(portion);
    return new Part(ready.streams(stream), loaded -> plan(command, stream, ready, loaded));
  }

  private Plan plan(
      AcceptChanges command,
      StreamRef<FileImport, ImportEvent> stream,
      Preparation ready,
      Loaded loaded) {
    FileImport before = loaded.state(stream);
    Plan plan = Plan.of(decider.decide(command, before), stream);
    if (plan.refuses()) {
      return plan;
    }
    List<Change> chosen = chosen(command, before);
    return switch (apply(chosen, before, ready, loaded)) {
      case Impossible no ->
          new Rests((Previewed) before, ready.known(loaded))
              .why(no.change(), chosen)
              .map(
                  why ->
                      Plan.of(Decision.refuse(ImportRefusal.CHANGE_RESTS_ON_ANOTHER, why), stream))
              .orElseGet(() -> overtaken(no, stream));
      case Possible(var practices, var networks, var organisations) -> {
        networks.forEach((code, events) -> plan.and(NETWORKS.stream(code), events));
        organisations.forEach((code, events) -> plan.and(ORGANISATIONS.stream(code), events));
        practices.forEach((code, events) -> plan.and(PRACTICES.stream(code), events));
        yield plan.ok(DecisionResource.PATH + "/" + command.fileImport());
      }
    };
  }

  private static Application apply(
      List<Change> changes, FileImport before, Preparation ready, Loaded loaded) {
    return Application.of(changes, ((Previewed) before).source(), ready.known(loaded));
  }

  private static Plan overtaken(Impossible no, StreamRef<FileImport, ImportEvent> stream) {
    Change change = no.change();
    return Plan.of(
        Decision.refuse(
            ImportRefusal.REGISTER_HAS_MOVED,
            "Change %d (%s): %s".formatted(change.change(), change.summary(), no.why())),
        stream);
  }

  private List<Change> chosen(AcceptChanges command, FileImport before) {
    if (!(before instanceof Previewed previewed)
        || !(decider.decide(command, before)
            instanceof Decision.Accepted<ImportEvent>(var events))) {
      return List.of();
    }
    return events.stream()
        .filter(ChangesAccepted.class::isInstance)
        .map(event -> ((ChangesAccepted) event).changes())
        .flatMap(Collection::stream)
        .flatMap(number -> previewed.change(number).stream())
        .toList();
  }
}

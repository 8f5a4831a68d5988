package quorate.ballots.nominations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.Call;
import quorate.ballots.nomination.Candidate;
import quorate.ballots.nomination.CandidatesShown;
import quorate.ballots.nomination.Nomination;
import quorate.ballots.nomination.NominationEvent;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.ballots.nomination.NominationEvent.NominationAccepted;
import quorate.ballots.nomination.NominationEvent.NominationRuled;
import quorate.ballots.nomination.NominationEvent.NominationsOpened;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.Entry;

/** The stream of one call for nominations, read: how it stands, and where texts are sealed. */
final class Told {

  /** A sealed text and the entry that it is sealed for. */
  private record Text(UUID entry, SealedValue sealed) {}

  private final UUID nomination;
  private final List<Entry> entries;
  private final Map<UUID, Text> statements = new HashMap<>();
  private final Map<UUID, Text> notes = new HashMap<>();
  private Nomination state = new Nomination.NotOpened();

  Told(UUID nomination, List<Entry> entries) {
    this.nomination = nomination;
    this.entries = entries;
    entries.forEach(this::take);
  }

  private void take(Entry entry) {
    var event = (NominationEvent) Objects.requireNonNull(entry.event());
    switch (event) {
      case CandidateNominated e when !isLive(e.candidate()) ->
          keep(statements, e.candidate(), entry, e.statement());
      case NominationAccepted e when e.statement() != null ->
          keep(statements, e.candidate(), entry, e.statement());
      case NominationRuled e -> keep(notes, e.candidate(), entry, e.note());
      case NominationEvent _ -> {}
    }
    state = Nomination.evolve(state, event);
  }

  private boolean isLive(UUID candidate) {
    return Nomination.candidates(state).of(candidate).filter(Candidate::live).isPresent();
  }

  private static void keep(
      Map<UUID, Text> texts, UUID candidate, Entry entry, @Nullable SealedValue sealed) {
    if (sealed == null) {
      texts.remove(candidate);
    } else {
      texts.put(candidate, new Text(entry.id(), sealed));
    }
  }

  /** Of which of these persons something is sealed that this reader may read. */
  Set<UUID> sealed(Reader reader, Predicate<UUID> whom) {
    return people().stream()
        .filter(whom)
        .filter(
            person ->
                (isShown(person, reader) && statements.containsKey(person))
                    || (reader.sees(person) && notes.containsKey(person)))
        .collect(Collectors.toSet());
  }

  private Set<UUID> people() {
    return Nomination.candidates(state).byPerson().keySet();
  }

  List<Step> steps() {
    return entries.stream()
        .map(entry -> Step.of(entry, (NominationEvent) Objects.requireNonNull(entry.event())))
        .toList();
  }

  /** As this reader may see it. */
  NominationShown shown(Reader reader, Map<UUID, SealingKey> keys) {
    var seen =
        people().stream().flatMap(person -> candidate(person, reader, keys).stream()).toList();
    return NominationShown.of(
        nomination,
        state,
        ((NominationsOpened) Objects.requireNonNull(entries.getFirst().event())).lotCommitment(),
        seen,
        people().size() - seen.size(),
        entries.getLast().version());
  }

  /** One candidate, if there is one whom this reader may see. */
  Optional<CandidateShown> candidate(UUID person, Reader reader, Map<UUID, SealingKey> keys) {
    Call call = Nomination.call(state).orElseThrow();
    return Nomination.candidates(state)
        .of(person)
        .filter(found -> isShown(person, reader))
        .map(
            found ->
                CandidateShown.of(
                    call,
                    found,
                    open(statements.get(person), keys.get(person)),
                    reader.sees(person) ? open(notes.get(person), keys.get(person)) : null));
  }

  private boolean isShown(UUID person, Reader reader) {
    Call call = Nomination.call(state).orElseThrow();
    return call.shown() == CandidatesShown.WHILE_OPEN
        || state instanceof Nomination.Closed
        || reader.sees(person);
  }

  private static @Nullable String open(@Nullable Text text, @Nullable SealingKey key) {
    return text == null || key == null ? null : Seals.open(key, text.entry(), text.sealed());
  }
}

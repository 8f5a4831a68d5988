package quorate.notifications.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.WireJson;
import quorate.notifications.ballot.BallotView;
import quorate.notifications.ballot.ElectorView;
import quorate.notifications.ballot.Paper;
import quorate.notifications.ballot.Paper.Option;
import quorate.notifications.people.PersonView;

/** What a message is worded from: the ballot, the practice's name, and the people in it, sealed. */
record Sources(BallotView ballot, Paper paper, String practiceName, List<PersonView> people) {

  /** Reads them, within a session. */
  static Uni<Sources> of(Told told) {
    return BallotView.<BallotView>findById(told.ballot())
        .onItem()
        .ifNull()
        .failWith(() -> new IllegalStateException("ballot " + told.ballot() + " is not known"))
        .chain(
            ballot ->
                ElectorView.<ElectorView>find(
                        "ballot = ?1 and practice = ?2", told.ballot(), told.practice())
                    .firstResult()
                    .chain(elector -> people(ballot, elector, told)));
  }

  private static Uni<Sources> people(BallotView ballot, @Nullable ElectorView elector, Told told) {
    Paper paper = read(ballot.paper, Paper.class);
    String practiceName = elector == null ? told.practice() : elector.name;
    return PersonView.<PersonView>list("person in ?1", peopleIn(paper, told))
        .map(people -> new Sources(ballot, paper, practiceName, people));
  }

  /** Whether nobody knows any more whom it was to tell. */
  boolean isErased(UUID recipient) {
    return people.stream().anyMatch(it -> it.person.equals(recipient) && it.erasedOn != null);
  }

  private static Set<UUID> peopleIn(Paper paper, Told told) {
    Set<UUID> people = new LinkedHashSet<>();
    people.add(told.person());
    if (told.vote() != null) {
      people.add(told.vote().person());
    }
    paper.options().stream().map(Option::contact).filter(Objects::nonNull).forEach(people::add);
    return people;
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return WireJson.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a heard " + type.getSimpleName() + " cannot be read", e);
    }
  }
}

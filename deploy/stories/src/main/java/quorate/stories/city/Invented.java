package quorate.stories.city;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import quorate.stories.services.Membership;

/** Invented people who stand for no practice; the same ids whenever a story of theirs is told. */
public record Invented(Membership membership, String story) {

  /** The id of somebody by their name. */
  public String id(String name) {
    var bytes = (story + ", " + name).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  /** Puts on the register whoever is not there yet. */
  public void register(Collection<String> names) {
    var missing =
        names.stream()
            .distinct()
            .filter(each -> membership.person(id(each)).isEmpty())
            .map(this::recorded)
            .toList();
    if (!missing.isEmpty()) {
      membership.record(missing);
    }
  }

  /** The same of one who logs in, and is known by that log-in from then on. */
  public String logsIn(String name, String user) {
    register(List.of(name));
    String person = id(name);
    boolean bound =
        membership.person(person).filter(it -> it.path("loginbound").asBoolean()).isPresent();
    if (!bound) {
      membership.bind(user, membership.invite(person));
    }
    return person;
  }

  private ObjectNode recorded(String name) {
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.');
    var json = JsonNodeFactory.instance.objectNode().put("person", id(name)).put("name", name);
    json.put("email", email + "@example.org").putArray("mandates");
    return json;
  }
}

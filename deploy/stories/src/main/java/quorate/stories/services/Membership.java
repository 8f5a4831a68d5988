package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** The register, as a secretary and a representative meet it. */
public record Membership(Gateway gateway, String secretary) {
  private static final String API = "/membership/api/v1";

  /** Hands in a published file; answers what it proposes. */
  public Proposal propose(String name, byte[] bytes, String area) {
    var answer =
        gateway.postFile(secretary, API + "/imports?areas=" + area, name, bytes).succeeded();
    String id = answer.newId();
    var changes = Items.all(gateway, secretary, API + "/imports/" + id + "/changes");
    int doubtful = (int) changes.stream().filter(c -> c.path("doubtful").asBoolean()).count();
    return new Proposal(id, changes.size() - doubtful, doubtful);
  }

  /** An import that has been read but not accepted; what is doubtful is not accepted with all. */
  public record Proposal(String id, int sure, int doubtful) {}

  /** Accepts everything that an import proposes. */
  public void accept(Proposal proposal) {
    gateway
        .post(
            secretary, API + "/imports/" + proposal.id() + "/acceptance", Body.of("changes", "all"))
        .succeeded();
  }

  /** The codes of the practices of an area. */
  public List<String> practicesOf(String area) {
    return codes(API + "/practices?area=" + area);
  }

  /** The codes of the members. */
  public List<String> members() {
    return codes(API + "/members");
  }

  /** Makes a practice a member. */
  public void admit(String practice, String from) {
    once(API + "/members/" + practice + "/application", Body.of("on", from));
    once(API + "/members/" + practice + "/admission", Body.of("from", from));
  }

  /** Puts a person on the register; the same person when asked again. */
  public String person(String name, String email) {
    return once(API + "/people", Body.of("name", name, "email", email)).newId();
  }

  /** Gives a person a mandate to vote for a practice. */
  public void mandate(String person, String practice, String from) {
    once(
        API + "/people/" + person + "/mandates",
        Body.of("practice", practice, "purpose", "vote", "from", from));
  }

  /** Records that a person agreed to be told by e-mail. */
  public void electronicNotice(String person, String email, String on) {
    once(API + "/people/" + person + "/electronic-notice", Body.of("address", email, "on", on));
  }

  /** Whether a person's log-in is bound. */
  public boolean isBound(String person) {
    var read = gateway.get(secretary, API + "/people/" + person).succeeded().json();
    return read.path("loginbound").asBoolean();
  }

  /** Invites a person; answers the code. */
  public String invite(String person) {
    var answer =
        gateway.post(secretary, API + "/people/" + person + "/invitations", Body.of()).succeeded();
    return answer.json().path("code").asText();
  }

  /** Binds the log-in of whoever holds the code. */
  public void bind(String user, String code) {
    gateway.post(user, API + "/log-in-bindings", Body.of("code", code)).succeeded();
  }

  private Answer once(String path, JsonNode body) {
    return gateway.post(secretary, path, body, Body.sameKey(path, body)).succeeded();
  }

  private List<String> codes(String path) {
    return Items.all(gateway, secretary, path).stream()
        .map(each -> each.path("practice").asText())
        .sorted()
        .toList();
  }
}

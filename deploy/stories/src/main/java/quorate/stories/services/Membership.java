package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import quorate.stories.stack.Gateway;

/** The register, as a secretary and a representative meet it. */
public record Membership(Gateway gateway, String secretary) {
  private static final String API = "/membership/api/v1";

  /** Hands in a published file; answers what it proposes. */
  public Proposal propose(String name, byte[] bytes, String area) {
    var answer =
        gateway.postFile(secretary, API + "/imports?areas=" + area, name, bytes).succeeded();
    String id = answer.newId();
    var read = gateway.get(secretary, API + "/imports/" + id).succeeded().json();
    return new Proposal(id, read.path("changes").asInt());
  }

  /** An import that has been read but not accepted; the doubtful changes are not counted. */
  public record Proposal(String id, int changes) {}

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
    String member = API + "/members/" + practice;
    gateway.post(secretary, member + "/application", Body.of("on", from)).succeeded();
    gateway.post(secretary, member + "/admission", Body.of("from", from)).succeeded();
  }

  /** Puts a place on the register. */
  public void place(String code, String name, String from) {
    var body = Body.of();
    body.put("organisation", code).put("kind", "place").put("name", name).put("from", from);
    body.putObject("source").put("document", "Board minute 3").put("dated", from);
    gateway.post(secretary, API + "/organisations", body).succeeded();
  }

  /** A person as the secretary reads them, if they are on the register. */
  public Optional<JsonNode> person(String id) {
    var answer = gateway.get(secretary, API + "/people/" + id);
    return answer.status() == 404 ? Optional.empty() : Optional.of(answer.succeeded().json());
  }

  /** Puts persons on the register, all or none. */
  public void record(List<? extends JsonNode> people) {
    var body = Body.of();
    body.putArray("people").addAll(people);
    gateway.post(secretary, API + "/people/bulk", body).succeeded();
  }

  /** Records that a person agreed to be told by e-mail. */
  public void agreeToElectronicNotice(String person, String email) {
    String path = API + "/people/" + person + "/electronic-notice";
    gateway.post(secretary, path, Body.of("address", email)).succeeded();
  }

  /** Records that a person wants letters again. */
  public void withdrawElectronicNotice(String person) {
    String path = API + "/people/" + person + "/electronic-notice/withdrawal";
    gateway.post(secretary, path, Body.of()).succeeded();
  }

  /** States which role class a person is of; it may be stated already. */
  public void role(String person, String role, String from) {
    gateway.post(
        secretary, API + "/people/" + person + "/role", Body.of("role", role, "from", from));
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

  private List<String> codes(String path) {
    return Items.all(gateway, secretary, path).stream()
        .map(each -> each.path("practice").asText())
        .sorted()
        .toList();
  }
}

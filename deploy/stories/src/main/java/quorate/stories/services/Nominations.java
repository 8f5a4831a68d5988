package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** Nominations, as a returning officer, the practices and the candidates meet them. */
public record Nominations(Gateway gateway, String officer) {
  private static final String API = "/ballots/api/v1/nominations";

  /** Calls for nominations; answers their id. */
  public String call(JsonNode body) {
    return gateway.post(officer, API, body).succeeded().newId();
  }

  /** Nominates somebody for a practice, as the person who logs in with this name. */
  public Answer nominate(
      String id, String user, String practice, String person, String constituency, String role) {
    var body =
        Body.of(
            "practice", practice,
            "candidate", person,
            "constituency", constituency,
            "roleclass", role);
    return gateway.post(user, API + "/" + id + "/candidates", body);
  }

  /** Seconds a candidate for a practice. */
  public Answer second(String id, String user, String practice, String person) {
    return gateway.post(user, at(id, person) + "/seconders", Body.of("practice", practice));
  }

  /** Accepts a nomination with some words, as the person who logs in with this name. */
  public Answer accept(String id, String user, String person, String statement) {
    return gateway.post(user, at(id, person) + "/acceptance", Body.of("statement", statement));
  }

  public Answer decline(String id, String user, String person) {
    return gateway.post(user, at(id, person) + "/refusal", Body.of());
  }

  public Answer withdraw(String id, String user, String person) {
    return gateway.post(user, at(id, person) + "/withdrawal", Body.of());
  }

  /** The call, who is nominated, and after the close what follows. */
  public JsonNode shown(String id) {
    return gateway.get(officer, API + "/" + id).succeeded().json();
  }

  private static String at(String id, String person) {
    return API + "/" + id + "/candidates/" + person;
  }
}

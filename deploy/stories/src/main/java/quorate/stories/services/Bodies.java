package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** Bodies, their seats and their people's interests, as a secretary meets them. */
public record Bodies(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1";
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  /** Establishes a body by its terms from today on; answers its id. */
  public String establish(String kind, String name, JsonNode terms) {
    var body = Body.of("kind", kind, "name", name, "from", today());
    body.set("terms", terms);
    return gateway.post(secretary, API + "/bodies", body).succeeded().newId();
  }

  /** Opens a seat of a rule; answers its id. */
  public String open(String body, String rule) {
    return gateway
        .post(secretary, at(body) + "/seats", Body.of("rule", rule, "from", today()))
        .succeeded()
        .newId();
  }

  /** The seats that a rule has by now. */
  public List<JsonNode> seats(String body, String rule) {
    return Items.all(gateway, secretary, at(body) + "/seats?rule=" + rule);
  }

  /** One seat. */
  public JsonNode seat(String body, String seat) {
    return gateway.get(secretary, seat(body) + seat).succeeded().json();
  }

  /** Appoints somebody from today on. */
  public Answer fill(String body, String seat, String person) {
    var holder = Body.of("person", person, "from", today(), "how", "appointed");
    return gateway.post(secretary, seat(body) + seat + "/holder", holder);
  }

  /** Whether somebody may hold a seat, with the reasons why not. */
  public JsonNode eligibility(String body, String seat, String person) {
    return gateway.get(secretary, seat(body) + seat + "/eligibility/" + person).succeeded().json();
  }

  /** Records that somebody was trained today. */
  public void train(String body, String person, String training) {
    var done = Body.of("person", person, "training", training, "done", today());
    gateway.post(secretary, at(body) + "/training", done).succeeded();
  }

  /** Declares an interest that competes with a body. */
  public void declareCompeting(String person, String body) {
    var told = Body.of("type", "financial", "organisation", "RR8", "since", today());
    told.put("text", "Advises a bidder").putArray("competing").add(body);
    gateway.post(secretary, API + "/interests/" + person, told).succeeded();
  }

  private static String at(String body) {
    return API + "/bodies/" + body;
  }

  private static String seat(String body) {
    return at(body) + "/seats/";
  }

  static String today() {
    return LocalDate.now(CIVIL).toString();
  }

  /** Terms of reference with this composition, rules and, where there are any, urgent action. */
  public static ObjectNode terms(JsonNode composition, JsonNode urgent) {
    var terms = Body.of();
    terms.set("composition", composition);
    terms.putObject("ruleset").put("preset", "board-by-model-articles");
    terms.putObject("notice").put("days", "0").put("count", "calendar-days");
    terms.putObject("calling").putArray("offices").add("chair").add("secretary");
    terms.putObject("agenda").put("others", "time").putArray("offices").add("secretary");
    terms.putObject("interests").put("handling", "leaves").put("declaredwithindays", "28");
    if (urgent.isObject()) {
      terms.set("urgent", urgent);
    }
    return terms;
  }
}

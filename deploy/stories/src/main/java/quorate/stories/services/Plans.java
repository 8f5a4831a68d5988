package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** Business plans, permissions and urgent action, entered by the secretary for who acts. */
public record Plans(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1";

  /** A plan of a year from today on with one line and a reserved levy; answers its id. */
  public String draft(String executive, String owner, String by, String line, BigDecimal budget) {
    LocalDate from = LocalDate.parse(Bodies.today());
    var plan = Body.of("title", "Business plan", "executive", executive, "owner", owner);
    plan.put("from", from.toString()).put("until", from.plusYears(1).minusDays(1).toString());
    plan.put("by", by);
    var content = plan.putObject("content");
    var one = content.putArray("lines").addObject().put("line", line).put("title", "Line " + line);
    one.put("budget", budget.toPlainString())
        .putArray("outcomes")
        .addObject()
        .put("outcome", "access")
        .put("words", "Same-day answers");
    var levy = content.putArray("reserved").addObject().put("clause", "clause 9.1");
    levy.putObject("subject").put("code", "levy").put("words", "A levy on practices");
    return gateway.post(secretary, API + "/plans", plan).succeeded().newId();
  }

  /** Puts a plan or a permission before a meeting. */
  public void put(String what, String id, String meeting, String item, String by) {
    var put = Body.of("meeting", meeting, "item", item, "by", by);
    gateway.post(secretary, API + "/" + what + "/" + id + "/putting", put).succeeded();
  }

  /** Adopts a plan by a decision. */
  public Answer adopt(String plan, String decision) {
    return gateway.post(secretary, plan(plan) + "/adoption", Body.of("decision", decision));
  }

  /** A plan as it stands. */
  public JsonNode shown(String plan) {
    return gateway.get(secretary, plan(plan)).succeeded().json();
  }

  /** What was drawn on it. */
  public List<JsonNode> drawings(String plan) {
    return Items.all(gateway, secretary, plan(plan) + "/drawings");
  }

  /** The executive decides on a sum; answers the decision. */
  public String decide(String executive, BigDecimal sum) {
    var body = Body.of("title", "A nurse for the nights", "text", "From next month on.");
    body.set("decider", Mandates.party("body", executive));
    body.putArray("principals").addObject().set("party", Mandates.party("body", executive));
    body.set("subject", Body.of("code", "urgent-care.nights", "words", "Urgent care at night"));
    body.put("sum", sum.toPlainString());
    body.putObject("document").put("reference", "EX-1").put("dated", Bodies.today());
    return gateway.post(secretary, API + "/decisions", body).succeeded().newId();
  }

  /** Such a decision is drawn on a line; by a permission too, if one is named. */
  public Answer draw(
      String plan, String line, BigDecimal sum, String decision, String permission, String by) {
    var body = Body.of("line", line, "title", "A nurse for the nights", "by", by);
    body.put("sum", sum.toPlainString()).put("decision", decision);
    return gateway.post(secretary, plan(plan) + "/drawings", permitted(body, permission));
  }

  /** The executive would raise the levy that is reserved to the owner. */
  public Answer levy(String plan, String decision, String by) {
    var body = Body.of("matter", "levy", "title", "A levy", "decision", decision, "by", by);
    return gateway.post(secretary, plan(plan) + "/reserved-acts", body);
  }

  private static ObjectNode permitted(ObjectNode body, String permission) {
    return permission.isEmpty() ? body : body.put("permission", permission);
  }

  /** Asks for more than a line has; answers the permission's id. */
  public String request(String plan, String line, BigDecimal sum, String by) {
    var body = Body.of("plan", plan, "title", "One more nurse", "reason", "Calls rose.", "by", by);
    body.put("sum", sum.toPlainString());
    body.putObject("wanted").put("kind", "beyond-line").put("line", line);
    return gateway.post(secretary, API + "/permissions", body).succeeded().newId();
  }

  /** Grants it by a decision, on one condition. */
  public void grant(String permission, String decision, String condition) {
    var body = Body.of("decision", decision);
    body.putArray("conditions")
        .addObject()
        .put("condition", condition)
        .put("text", "The business case is shown to the council.");
    gateway.post(secretary, permission(permission) + "/grant", body).succeeded();
  }

  /** Records that the condition is met. */
  public void meet(String permission, String condition, String by) {
    var body = Body.of("condition", condition, "by", by);
    body.putObject("document").put("reference", "BC-1").put("dated", Bodies.today());
    gateway.post(secretary, permission(permission) + "/met-conditions", body).succeeded();
  }

  /** A permission as it stands. */
  public JsonNode permissionShown(String id) {
    return gateway.get(secretary, permission(id)).succeeded().json();
  }

  /** Persons act for a body between its meetings. */
  public Answer hurry(String body, List<String> persons, BigDecimal sum) {
    var action = Body.of("body", body, "title", "Cover for the week", "text", "A locum.");
    action.put("sum", sum.toPlainString());
    var named = action.putArray("persons");
    persons.forEach(named::add);
    action.set("subject", Body.of("code", "urgent-care.nights", "words", "Urgent care at night"));
    return gateway.post(secretary, API + "/urgent-actions", action);
  }

  /** Reports it under an item of a meeting. */
  public void report(String urgent, String meeting, String item) {
    gateway
        .post(secretary, urgent(urgent) + "/report", Body.of("meeting", meeting, "item", item))
        .succeeded();
  }

  /** Ratifies it by a decision. */
  public void ratify(String urgent, String decision) {
    gateway
        .post(secretary, urgent(urgent) + "/ratification", Body.of("decision", decision))
        .succeeded();
  }

  /** How it stands. */
  public String urgentState(String urgent) {
    return gateway.get(secretary, urgent(urgent)).succeeded().json().path("state").asText();
  }

  /** What of a plan or a permission waits for a person, in words. */
  public List<String> waiting(String person, String of) {
    return Items.all(gateway, secretary, API + "/waiting?person=" + person).stream()
        .filter(each -> each.path("of").asText().equals(of))
        .map(each -> each.path("does").asText())
        .toList();
  }

  /** The owner asks the executive, which answers; the state of that. */
  public String account(String plan, String line, String asks, String answers) {
    String at = plan(plan) + "/accounts";
    var asked = Body.of("line", line, "question", "Why more than planned?", "by", asks);
    String id = gateway.post(secretary, at, asked).succeeded().newId();
    var answer = Body.of("answer", "Calls at night rose.", "by", answers);
    gateway.post(secretary, at + "/" + id + "/answer", answer).succeeded();
    return shown(plan).at("/accounts/0/state").asText();
  }

  private static String plan(String id) {
    return API + "/plans/" + id;
  }

  private static String permission(String id) {
    return API + "/permissions/" + id;
  }

  private static String urgent(String id) {
    return API + "/urgent-actions/" + id;
  }
}

package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** Mandates, opt-in decisions and what is decided under them, as people meet them. */
public record Mandates(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1";
  private static final String FROM = "2026-05-04";
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  /** A party as governance names it. */
  public static ObjectNode party(String kind, String code) {
    return Body.of("kind", kind, "code", code);
  }

  /**
   * A practice's mandate to a federation, up to a sum in all; on paper where the secretary asks.
   */
  public Answer grant(String user, String practice, String federation, BigDecimal inAll) {
    return grant(user, practice, federation, terms(inAll, true));
  }

  /** The same over what touches its partners' liability, without their own decision. */
  public Answer grantUndecided(String user, String practice, String federation, BigDecimal inAll) {
    var terms = terms(inAll, true);
    terms.putArray("touches").add("liability");
    return grant(user, practice, federation, terms);
  }

  private Answer grant(String user, String practice, String federation, ObjectNode terms) {
    boolean onPaper = user.equals(secretary);
    var body = Body.of("form", "mandate", "since", onPaper ? FROM : Bodies.today());
    body.set("giver", party("practice", practice));
    body.set("holder", party("federation", federation));
    body.set("terms", terms);
    body.set("basis", Body.of("instrument", "Federation agreement", "place", "clause 4.2"));
    if (onPaper) {
      body.set("document", document("MANDATE-" + practice, FROM));
    }
    return gateway.post(user, API + "/mandates", body);
  }

  /** The federation's board decides for it. */
  public Answer delegate(String federation, String board, BigDecimal inAll) {
    return handOn("delegation", party("federation", federation), party("body", board), inAll);
  }

  /** One lets another decide, or advise, in this form. */
  public Answer handOn(String form, ObjectNode giver, ObjectNode holder, BigDecimal inAll) {
    var body = Body.of("form", form, "since", FROM);
    body.set("giver", giver);
    body.set("holder", holder);
    body.set("terms", terms(inAll, false));
    body.set("basis", Body.of("instrument", "Scheme of delegation", "place", "line 3"));
    body.set("document", document("SCHEME-1", FROM));
    return gateway.post(secretary, API + "/mandates", body);
  }

  private static ObjectNode terms(BigDecimal inAll, boolean handedOn) {
    var terms = Body.of();
    terms.putArray("subjects").add(subject("urgent-care", "Urgent care"));
    terms.set("limit", Body.of("amount", inAll.toPlainString(), "per", "in-all"));
    return terms.put("subdelegation", handedOn);
  }

  private static ObjectNode subject(String code, String words) {
    return Body.of("code", code, "words", words);
  }

  private static ObjectNode document(String reference) {
    return document(reference, LocalDate.now(CIVIL).toString());
  }

  private static ObjectNode document(String reference, String dated) {
    return Body.of("reference", reference, "dated", dated);
  }

  /** A mandate as it stands. */
  public JsonNode mandate(String id) {
    return gateway.get(secretary, API + "/mandates/" + id).succeeded().json();
  }

  /** By what authority may a body decide this for a practice? */
  public JsonNode authority(String board, String practice, BigDecimal sum) {
    return gateway
        .get(
            secretary,
            API
                + "/authority?decider=body:%s&principal=practice:%s&subject=urgent-care.nights&sum=%s"
                    .formatted(board, practice, sum.toPlainString()))
        .succeeded()
        .json();
  }

  /** The board decides for these practices, each with its part, as its minute shows. */
  public Answer decide(
      String board, List<String> practices, List<BigDecimal> parts, List<String> mandates) {
    return decide(board, "practice", practices, parts, mandates);
  }

  /** The same for parties of any kind. */
  public Answer decide(
      String board,
      String kind,
      List<String> codes,
      List<BigDecimal> parts,
      List<String> mandates) {
    var body = Body.of("title", "A nurse for the nights", "text", "From July on.");
    body.set("decider", party("body", board));
    body.set("subject", subject("urgent-care.nights", "Urgent care at night"));
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    body.put("sum", sum.setScale(2).toPlainString());
    var principals = body.putArray("principals");
    for (int i = 0; i < codes.size(); i++) {
      var one = principals.addObject();
      one.set("party", party(kind, codes.get(i)));
      one.put("sum", parts.get(i).setScale(2).toPlainString());
    }
    var named = body.putArray("mandates");
    mandates.forEach(named::add);
    body.set("document", document("MINUTES-1"));
    return gateway.post(secretary, API + "/decisions", body);
  }

  /** What stands in the register under this id. */
  public JsonNode decision(String id) {
    return gateway.get(secretary, API + "/decisions/" + id).succeeded().json();
  }

  /** A practice takes its mandate back, at once. */
  public Answer revoke(String user, String mandate) {
    return gateway.post(
        user, API + "/mandates/" + mandate + "/revocation", Body.of("reason", "withdrawn"));
  }

  /** Practices are asked to opt in to what touches their partners' liability and contract. */
  public String propose(String federation, String title) {
    var body = Body.of("title", title, "text", "The federation holds the contract.");
    body.set("decider", party("federation", federation));
    body.set("subject", subject("contract.enhanced-access", "Enhanced access"));
    body.put("sum", "120000.00").putArray("touches").add("liability").add("contract");
    body.put("until", LocalDate.now(CIVIL).plusDays(14).toString());
    return gateway.post(secretary, API + "/opt-ins", body).succeeded().newId();
  }

  /**
   * A practice's yes, with as much behind it as is said: its partners' decision, and its advice.
   */
  public Answer yes(
      String user, String optIn, String practice, List<String> partners, boolean advice) {
    var body = Body.of("practice", practice);
    String today = LocalDate.now(CIVIL).toString();
    if (!partners.isEmpty()) {
      var decided = body.putObject("partnersdecision").put("on", today);
      partners.forEach(decided.putArray("who")::add);
      decided.set("document", document("PM-" + practice));
    }
    if (advice) {
      var waived = body.putObject("advice").put("kind", "waived").put("on", today);
      waived.set("document", document("PM-" + practice));
    }
    if (user.equals(secretary)) {
      body.set("document", document("YES-" + practice));
    }
    return gateway.post(user, API + "/opt-ins/" + optIn + "/yes", body);
  }

  /** It is decided for those who opted in. */
  public Answer take(String optIn) {
    return gateway.post(secretary, API + "/opt-ins/" + optIn + "/decision", Body.of());
  }
}

package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import quorate.stories.stack.Gateway;

/** The mail that arrived by SMTP. */
public record MailSink(Gateway gateway) {

  /** One e-mail as it arrived. */
  public record Mail(String to, String subject, String text) {}

  /** The mails that mention a text, a ballot's address for instance. */
  public List<Mail> mentioning(String text) {
    var mails = new ArrayList<Mail>();
    for (JsonNode each : gateway.get("/mail/api/messages").succeeded().json()) {
      if (each.toString().contains(text)) {
        mails.add(
            new Mail(
                address(each.path("to").path(0).asText()),
                each.path("subject").asText(),
                each.path("text").asText()));
      }
    }
    return mails;
  }

  // an address may stand alone or behind a name
  private static String address(String to) {
    int at = to.indexOf('<');
    return at < 0 ? to : to.substring(at + 1, to.indexOf('>', at));
  }
}

package quorate.notifications.sending;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailMessage;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import quorate.notifications.message.Evidence;
import quorate.notifications.message.MessageCommand;
import quorate.notifications.message.MessageCommand.RecordFailure;
import quorate.notifications.message.MessageCommand.RecordSent;
import quorate.notifications.wording.Worded;

/** Hands a message to the mail server and says what came of it. */
@Singleton
public final class Post {

  private static final Pattern REPLY = Pattern.compile("\\b[45][0-9]{2}[ -].*", Pattern.DOTALL);

  private final MailClient mail;
  private final String from;

  Post(MailClient mail, @ConfigProperty(name = "quarkus.mailer.from") String from) {
    this.mail = mail;
    this.from = from;
  }

  /**
   * Sends it, and answers what is to be recorded. The mail's id is made of the message's, so that a
   * repeat after a crash is recognisable to whoever receives it.
   */
  public Uni<MessageCommand> send(UUID message, Worded worded) {
    String address = worded.address();
    if (address == null) {
      var evidence = new Evidence("550 there is no address that can be unsealed");
      return Uni.createFrom().item(new RecordFailure(message, evidence));
    }
    var letter = new MailMessage(from, address, worded.subject(), worded.body());
    letter.addHeader("Message-ID", "<%s@quorate>".formatted(message));
    return mail.sendMail(letter)
        .<MessageCommand>map(done -> new RecordSent(message, accepted(message)))
        .onFailure()
        .recoverWithItem(failure -> new RecordFailure(message, refused(failure, address)));
  }

  // The mail client keeps no reply of a success, but it takes none but 250 for one (RFC 5321).
  private static Evidence accepted(UUID message) {
    return new Evidence("250 accepted by the mail server as " + message);
  }

  private static Evidence refused(Throwable failure, String address) {
    String told = String.valueOf(failure.getMessage());
    Matcher reply = REPLY.matcher(told);
    return Evidence.about(address, reply.find() ? reply.group() : told);
  }
}

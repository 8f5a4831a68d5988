package quorate.notifications.wording;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;
import quorate.notifications.ballot.BallotHeard.BallotDeclared;
import quorate.notifications.ballot.BallotHeard.BallotExtended;
import quorate.notifications.ballot.BallotView;
import quorate.notifications.message.Occasion;
import quorate.notifications.recipients.Channel;
import quorate.notifications.wording.NoticeText.Asked;
import quorate.people.KeyCache;

/** Puts messages into words, at the moment in which they are sent or printed. */
@Singleton
public final class Wording {

  private final Reads reads;
  private final KeyCache keys;
  private final Templates templates;
  private final String voteAt;

  record Templates(
      Template notice,
      Template noticeLetter,
      Template result,
      Template resultLetter,
      Template vote,
      Template reminder,
      Template extension) {

    Template of(Told told) {
      boolean letter = told.channel().equals(Channel.LETTER.word());
      return switch (Occasion.of(told.occasion())) {
        case NOTICE -> letter ? noticeLetter : notice;
        case RESULT -> letter ? resultLetter : result;
        case VOTE -> vote;
        case REMINDER -> reminder;
        case EXTENSION -> extension;
      };
    }
  }

  Wording(
      Reads reads,
      KeyCache keys,
      @Location("notice.txt") Template notice,
      @Location("notice.html") Template noticeLetter,
      @Location("result.txt") Template result,
      @Location("result.html") Template resultLetter,
      @Location("vote.txt") Template vote,
      @Location("reminder.txt") Template reminder,
      @Location("extension.txt") Template extension,
      @ConfigProperty(name = "quorate.public-url") String publicUrl) {
    this.reads = reads;
    this.keys = keys;
    this.templates =
        new Templates(notice, noticeLetter, result, resultLetter, vote, reminder, extension);
    this.voteAt = publicUrl;
  }

  /** Words one message; there is none to who was erased. */
  public Uni<Optional<Worded>> word(String convener, Told told) {
    return reads
        .in(convener, () -> Sources.of(told))
        .chain(
            sources ->
                sources.isErased(told.person())
                    ? Uni.createFrom().item(Optional.empty())
                    : word(convener, told, sources).map(Optional::of));
  }

  private Uni<Worded> word(String convener, Told told, Sources sources) {
    return keys.of(convener, Unsealed.holders(sources.people()))
        .map(held -> worded(convener, told, sources, Unsealed.of(sources.people(), held)));
  }

  private Worded worded(String convener, Told told, Sources sources, Unsealed unsealed) {
    UUID person = told.person();
    String name = unsealed.names().getOrDefault(person, "colleague");
    var to = new Addressee(name, told.practice(), sources.practiceName());
    Text text =
        switch (Occasion.of(told.occasion())) {
          case NOTICE -> NoticeText.of(to, convener, asked(sources), unsealed.names(), voteAt);
          case RESULT -> result(to, convener, sources);
          case VOTE -> VoteText.of(to, convener, sources.ballot().title, told, unsealed.names());
          case REMINDER -> reminder(to, convener, sources.ballot());
          case EXTENSION -> extension(to, convener, sources.ballot());
        };
    String body = templates.of(told).data("text", text).render();
    return new Worded(text.subject(), body, unsealed.addresses().get(person));
  }

  private static ResultText result(Addressee to, String convener, Sources sources) {
    String declared = known(sources.ballot().declared, "its declaration");
    return ResultText.of(to, convener, Sources.read(declared, BallotDeclared.class));
  }

  private ReminderText reminder(Addressee to, String convener, BallotView ballot) {
    var asked = new ReminderText.Asked(ballot.title, ballot.vehicle, ballot.combined != null);
    Instant closes = known(ballot.closes, "its closing time");
    return ReminderText.of(to, convener, asked, closes, voteAt);
  }

  private ExtensionText extension(Addressee to, String convener, BallotView ballot) {
    String data = known(ballot.extension, "its extension");
    var extended = Sources.read(data, BallotExtended.class);
    return ExtensionText.of(to, convener, ballot.title, extended, voteAt);
  }

  private static Asked asked(Sources sources) {
    var ballot = sources.ballot();
    Instant opens = known(ballot.opens, "its opening time");
    Instant closes = known(ballot.closes, "its closing time");
    return new Asked(ballot.title, ballot.question, ballot.vehicle, sources.paper(), opens, closes);
  }

  private static <T> T known(@Nullable T fact, String what) {
    if (fact == null) {
      throw new IllegalStateException("a ballot to tell of lacks " + what);
    }
    return fact;
  }
}

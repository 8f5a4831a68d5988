package quorate.stories.options;

import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.services.Ballots;
import quorate.stories.services.Governance;
import quorate.stories.services.MailSink;
import quorate.stories.services.Membership;
import quorate.stories.services.Notifications;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;

/** What every step of the story has at hand. */
record Scene(
    Stack stack,
    Gateway gateway,
    Membership membership,
    Ballots ballots,
    Governance governance,
    Notifications notifications,
    MailSink mail,
    Inputs inputs,
    Checks checks,
    Consumer<String> progress) {
  static final String CONVENER = "brighton-hove";
  static final String AREA = "09D";
  private static final String SECRETARY = "sam.secretary";
  private static final String OFFICER = "robin.returning";
  private static final String DASHBOARD = "dana.dashboard";

  static Scene of(Stack stack, Inputs inputs, Checks checks, Consumer<String> progress) {
    var gateway = new Gateway(stack);
    return new Scene(
        stack,
        gateway,
        new Membership(gateway, SECRETARY),
        new Ballots(gateway, OFFICER),
        new Governance(gateway, SECRETARY),
        new Notifications(gateway, SECRETARY, DASHBOARD),
        new MailSink(gateway),
        inputs,
        checks,
        progress);
  }
}

package quorate.stories.options;

import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.city.City;
import quorate.stories.services.Ballots;
import quorate.stories.services.Governance;
import quorate.stories.services.MailSink;
import quorate.stories.services.Notifications;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;

/** What every step of the story has at hand. */
record Scene(
    City city,
    Governance governance,
    Notifications notifications,
    MailSink mail,
    Inputs inputs,
    Checks checks) {
  private static final String DASHBOARD = "dana.dashboard";

  static Scene of(Stack stack, Inputs inputs, Checks checks, Consumer<String> progress) {
    var city = City.on(stack, progress);
    var gateway = city.gateway();
    return new Scene(
        city,
        new Governance(gateway, City.SECRETARY),
        new Notifications(gateway, City.SECRETARY, DASHBOARD),
        new MailSink(gateway),
        inputs,
        checks);
  }

  Stack stack() {
    return city.stack();
  }

  Gateway gateway() {
    return city.gateway();
  }

  Ballots ballots() {
    return city.ballots();
  }

  Consumer<String> progress() {
    return city.progress();
  }
}

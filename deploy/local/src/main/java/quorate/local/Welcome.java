package quorate.local;

import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The last lines of {@code up}: where everything is and who can log in. */
record Welcome(Ports ports, Folder folder, String password) {

  String text() {
    return """

          Quorate   %1$s/
          APIs      %1$s/{membership,ballots,governance,notifications}/api/v1
                    described at %1$s/{membership,ballots,governance,notifications}/openapi
          Log-ins   %1$s/auth   issuer %1$s/auth/realms/quorate
          E-mail    %1$s/mail   what was sent; nothing leaves this machine

          People    %2$s
                    %3$s … (%4$d representatives, rep-<practice code>)
                    all with the password %5$s
          Secrets   %6$s

        """
        .formatted(
            ports.origin(),
            users(it -> !it.representative()),
            users(it -> it.user().equals("rep-g81001")),
            Person.all().stream().filter(Person::representative).count(),
            password,
            folder.file("secrets.properties"));
  }

  private static String users(Predicate<Person> which) {
    return Person.all().stream().filter(which).map(Person::user).collect(Collectors.joining(" "));
  }
}

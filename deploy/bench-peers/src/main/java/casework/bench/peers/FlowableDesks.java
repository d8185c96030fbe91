package casework.bench.peers;

import casework.bench.desk.Broker;
import casework.bench.desk.Orders;

/** A desk on Flowable as a program: {@code FlowableDesks h2|JDBC-URL BROKER TOPIC}. */
public final class FlowableDesks {

  private FlowableDesks() {}

  public static void main(String[] arguments) throws Exception {
    Orders.serve(
        name ->
            new FlowableDesk(
                Databases.at(arguments[0], "flowable_" + name.replace('-', '_')),
                new Broker(arguments[1], arguments[2])));
    // Its threads would keep the program alive.
    System.exit(0);
  }
}

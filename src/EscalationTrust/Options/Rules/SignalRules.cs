namespace EscalationTrust;

/// <summary>Which signals may escalate or contain at once.</summary>
internal static class SignalRules
{
    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        Escalating("AlwaysEscalate", options.AlwaysEscalate, review);
        foreach ((string name, TicketClassOptions? ticketClass) in TicketClassRules.Sorted(options))
        {
            Escalating(PolicyPath.At("TicketClasses", name) + ".AlwaysEscalate", ticketClass?.AlwaysEscalate, review);
        }

        if (options.Containment?.Always?.Contains(Signal.Gratitude) == true)
        {
            Gratitude("Containment.Always", review);
        }
    }

    public static void Escalating(string path, HashSet<Signal>? signals, PolicyReview review)
    {
        foreach (Signal signal in (signals ?? []).Order())
        {
            if (signal == Signal.Gratitude)
            {
                Gratitude(path, review);
            }
            else if ((uint)signal < SignalCatalog.Count && signal.Family() == SignalFamily.Friction)
            {
                review.Add(
                    path,
                    signal.Name(),
                    "must hold no signal of friction: no single thin cue decides",
                    "Put it into Containment.Always; friction on a second turn escalates by Limits.FrictionTurns");
            }
        }
    }

    public static void Gratitude(string path, PolicyReview review) =>
        review.Add(path, Signal.Gratitude.Name(), "must not hold gratitude: thanks are evidence that things go well", "Take it out");
}

using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>The deadline followed the turn's own stake and class, so a later turn without them moved it later.</summary>
public sealed class AcknowledgeBy_2
{
    [Fact]
    public void The_deadline_never_moves_later_within_an_episode()
    {
        EscalationTrustOptions options = Levers.Options(o => o.TicketClasses["slow"] = new() { Target = new() { AcknowledgeWithin = TimeSpan.FromDays(9) } });
        TicketClass slow = Levers.Class(options, "slow");
        var random = new Random(2);
        for (int conversation = 0; conversation < 300; conversation++)
        {
            var chat = new Chat(Levers.Compile(options));
            DateTimeOffset? earlier = null;
            for (int turn = 0; turn < 8; turn++)
            {
                EscalationDecision decision = chat.Say(new Turn
                {
                    Signals = SignalSet.FromBits((ulong)random.NextInt64() & (ulong)random.NextInt64() & (ulong)random.NextInt64()).With(turn == 2 ? Signal.HumanRequested : Signal.Host16),
                    Exposure = random.Next(2) == 0 ? Exposure.FromAmount(9_000) : default,
                    TicketClass = random.Next(2) == 0 ? slow : default,
                    At = Chat.Noon.AddMinutes(random.Next(-100, 100)),
                });
                if (earlier is not null)
                {
                    Assert.NotNull(decision.AcknowledgeBy);
                    Assert.True(decision.AcknowledgeBy <= earlier, $"{decision.AcknowledgeBy} is later than {earlier}.");
                }

                earlier = decision.AcknowledgeBy;
            }
        }
    }
}

using EscalationTrust.Tests.Detect;

namespace EscalationTrust.Tests.Escalate;

public sealed class LadderTwinTests
{
    [Fact]
    public void The_naive_twin_agrees_on_10_000_generated_conversations()
    {
        var reasons = new HashSet<EscalationReason>();
        for (int seed = 0; seed < 200; seed++)
        {
            EscalationTrustOptions options = Options(seed);
            LadderEscalationPolicy policy = Levers.Compile(options);
            for (int conversation = 0; conversation < 50; conversation++)
            {
                Play(policy, options, new Random((seed * 1_000) + conversation), reasons);
            }
        }

        // Every reason but that of a failing custom policy was seen, so that agreement means something.
        Assert.Equal(Enum.GetValues<EscalationReason>().Where(reason => reason != EscalationReason.PolicyFailed), reasons.Order());
    }

    private static void Play(LadderEscalationPolicy policy, EscalationTrustOptions options, Random random, HashSet<EscalationReason> reasons)
    {
        var naive = new NaiveLadder(options);
        ConversationState state = default;
        string[] classes = [.. options.TicketClasses.Keys];
        for (int step = random.Next(1, 16); step > 0; step--)
        {
            var custodyEvent = (CustodyEvent)random.Next(32);
            if (Enum.IsDefined(custodyEvent) && state.Apply(custodyEvent).Outcome == CustodyOutcome.Applied)
            {
                naive.Apply(custodyEvent);
            }

            string? name = random.Next(2) == 0 || classes.Length == 0 ? null : classes[random.Next(classes.Length)];
            TicketClassOptions? ticketClass = name is null ? null : options.TicketClasses[name];
            Turn turn = RandomTurn(random) with { TicketClass = name is null ? default : Levers.Class(options, name) };
            bool mustNotAnswer = policy.ShouldEscalate(in turn, ref state, out EscalationDecision decision);

            Assert.Equal(NaiveThreshold.For(options, ticketClass, in turn, decision.Signals), decision.Threshold.Value, 0.0005);
            var expected = naive.Decide(in turn, ticketClass, decision.Signals, decision.Risk.Value, decision.Threshold.Value);
            Assert.Equal(expected, (decision.Stage, decision.Reason, decision.OpensHandoff));
            Assert.Equal(expected.Stage is LadderStage.Escalate or LadderStage.Waiting or LadderStage.HumanOwned, mustNotAnswer);
            reasons.Add(decision.Reason);
        }
    }

    private static EscalationTrustOptions Options(int seed)
    {
        EscalationTrustOptions options = RandomPolicy.Make(seed);
        var random = new Random(seed);
        options.Lexicon.Languages = ["none"];
        options.Detection.TurnBudget = 1_000;
        options.KillSwitch = random.Next(8) == 0 ? options.KillSwitch : KillSwitch.Off;
        options.AlwaysEscalate = random.Next(2) == 0 ? options.AlwaysEscalate : [];
        options.Limits = new()
        {
            Restatements = random.Next(4), BotRepeats = random.Next(4), NotUnderstood = random.Next(4), ToolFailures = random.Next(4),
            TurnsAtRisk = random.Next(4), FrictionTurns = random.Next(2) * random.Next(2, 4), PolicyAmbiguities = random.Next(4), CooldownTurns = random.Next(4), SameCauseCooldownTurns = random.Next(6),
        };
        options.Risk.FamilyStrengths[SignalFamily.Friction] = random.NextDouble() * 8;
        options.Risk.Weights[Signal.Abuse] = random.NextDouble() * 0.99;
        options.Containment.RecoverAfter = random.Next(4);
        return options;
    }

    private static Turn RandomTurn(Random random)
    {
        SignalSet signals = RandomSignals.Any(random);
        signals = random.Next(4) == 0 ? signals : signals.Except(SignalSet.Of(Signal.HumanRequested, Signal.BotRefused));
        signals = random.Next(3) == 0 ? signals.Intersect(SignalCatalog.SetOf(SignalFamily.Friction)) : signals;
        ToolActivity tools = default;
        for (int i = random.Next(8) - 5; i > 0; i--)
        {
            tools = tools.With("tool", i.ToString(System.Globalization.CultureInfo.InvariantCulture), random.Next(2) == 0);
        }

        return new Turn
        {
            Signals = signals,
            Tools = tools,
            KillSwitch = random.Next(12) == 0 ? (KillSwitch)random.Next(-1, 4) : KillSwitch.Off,
            Exposure = random.Next(3) == 0 ? Exposure.FromAmount(random.NextDouble() * 2e12) : default,
            Congestion = random.Next(2) == 0 ? Ratio.From(random.NextDouble()) : default,
            ModelConfidence = random.Next(3) == 0 ? Confidence.FromRatio(random.NextDouble()) : default,
            Account = random.Next(3) == 0
                ? new AccountContext { Tier = (AccountTier)random.Next(5), Trust = Ratio.From(random.NextDouble()), BrokenTrust = random.Next(2) == 0 }
                : default,
        };
    }
}

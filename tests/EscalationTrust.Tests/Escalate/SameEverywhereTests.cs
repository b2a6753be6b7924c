using System.Text;
using EscalationTrust.Tests.Detect;

namespace EscalationTrust.Tests.Escalate;

/// <summary>
/// The same trace gives the same decisions on every machine: the approved hashes hold with and without hardware intrinsics
/// (<c>DOTNET_EnableHWIntrinsic=0</c>). Words and weights are fixed here, so tuning the defaults changes nothing.
/// </summary>
public sealed class SameEverywhereTests
{
    private const string Pack = """
        class person = human~ | person | agent~ | real person
        [human-requested]
        talk|speak to|with a? <person>
        ^ <person> please? $
        [guard human-requested]
        user agent~
        [frustration]
        pleeease|please help|goooood
        [outage]
        人工
        caf\u00E9 down
        don't know
        [gratitude]
        thank you
        [bot bot-inability]
        can't help
        [bot closing]
        anything else
        [stopwords]
        the a to
        """;

    private static readonly string[] Phrases =
    [
        "let me talk to a person", "agent please", "user agent", "pleeeease help", "thank you", "caf\u00E9 down", "i dont know", "\u4EBA\u5DE5\u5BA2\u670D",
        "sorry i can't help", "anything else?", "my order 4471 never came", "the printer shows an error", "TALK WITH A REAL PERSON!!!", "humna", "speak to. a person",
    ];

    [Fact]
    public void The_same_trace_gives_the_approved_decisions()
    {
        LadderEscalationPolicy policy = Levers.Policy(Weigh, Pack.Replace("\\u00E9", "\u00E9"));
        var hashes = new StringBuilder();
        for (int seed = 0; seed < 40; seed++)
        {
            hashes.Append($"{seed} {Play(policy, new Random(seed)):x16}\n");
        }

        GoldenFile.Matches("tests/EscalationTrust.Tests/Escalate/Golden/decisions.txt", hashes.ToString());
    }

    private static ulong Play(LadderEscalationPolicy policy, Random random)
    {
        ulong hash = 0;
        for (int conversation = 0; conversation < 12; conversation++)
        {
            ConversationState state = default;
            for (int turn = 0; turn < 12; turn++)
            {
                state.Apply((CustodyEvent)random.Next(30));
                policy.ShouldEscalate(
                    new Turn
                    {
                        CustomerText = Text(random),
                        PreviousReply = random.Next(3) == 0 ? null : Text(random),
                        ModelConfidence = Confidence.FromRatio(random.Next(100) / 70.0),
                        Sentiment = Sentiment.From((random.Next(100) / 25.0) - 2),
                        At = Chat.Noon.AddMinutes(turn * 11),
                    },
                    ref state,
                    out EscalationDecision decision);
                hash = (hash * 31) + DecisionTrace.HashOf(in decision);
            }

            foreach (byte value in ConversationStateFormat.ToArray(in state))
            {
                hash = (hash * 31) + value;
            }
        }

        return hash;
    }

    private static string Text(Random random)
    {
        string noise = RandomText.OfLength(random, random.Next(random.Next(20) == 0 ? 3_000 : 90));
        string phrase = Phrases[random.Next(Phrases.Length)];
        return random.Next(4) switch
        {
            0 => noise,
            1 => phrase,
            2 => noise + " " + phrase,
            _ => phrase + ", " + noise,
        };
    }

    private static void Weigh(EscalationTrustOptions options)
    {
        for (int i = 0; i < 48; i++)
        {
            options.Risk.Weights[(Signal)i] = 0.1 + (i % 7 * 0.1);
        }

        foreach (SignalFamily family in Enum.GetValues<SignalFamily>())
        {
            options.Risk.FamilyStrengths[family] = 3.5;
        }

        options.Threshold.Adjustments = new()
        {
            CustomerState = 0.05, AccountValue = 0.05, Exposure = 0.05, ExposureFrom = 500, Trust = 0.05, TrustBelow = 0.5, PolicyAmbiguity = 0.05, Confidence = 0.05,
        };
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Contain;

public sealed class ReplyRulesTwinTests
{
    private static readonly string[] Cues =
    [
        "claims-transfer", "promises-transfer", "human-joined", "promises-follow-up", "promises", "takes-action", "answers",
        "retrieves-knowledge", "claims-policy", "closes", "denies-human", "delays-human", "claims-human", "nobody-available",
    ];

    private static readonly ContainmentGate Gate = new(new ContainmentOptions());

    [Fact]
    public void The_rules_agree_with_the_same_written_out() =>
        Check.One(Seeded.Quick.WithMaxTest(10_000), Prop.ForAll(ArbMap.Default.ArbFor<int>(), Agree));

    [Fact]
    public void On_100_000_sequences_of_events_a_claim_follows_an_acknowledgement_and_an_owned_conversation_stays_silent()
    {
        var random = new Random(3);
        int claimed = 0;
        for (int sequence = 0; sequence < 100_000; sequence++)
        {
            ConversationState state = default;
            bool acknowledged = false;
            for (int step = random.Next(1, 12); step > 0; step--)
            {
                CustodyChange change = state.Apply((CustodyEvent)random.Next(14));
                bool applied = change.Outcome == CustodyOutcome.Applied;
                acknowledged = (applied && (change.Event is CustodyEvent.Acknowledged or CustodyEvent.Queued or CustodyEvent.HumanOwns or CustodyEvent.HumanReplied))
                    || (acknowledged && !(applied && state.Custody is not (Custody.Queued or Custody.HumanOwned)));
                bool mayClaim = (Judge(in state, DraftTarget.ClaimsTransfer) & ReplyViolations.ClaimsTransfer) == 0;
                claimed += mayClaim ? 1 : 0;
                Assert.True(!mayClaim || acknowledged, $"A transfer may be claimed in {state.Custody} after {change.Describe()}");
                Assert.Equal(state.Custody == Custody.HumanOwned, (Judge(in state, DraftTarget.Answers) & ReplyViolations.SpeaksOverHuman) != 0);
            }
        }

        Assert.True(claimed > 10_000, $"Only {claimed} claims were possible.");
    }

    private static ReplyViolations Judge(in ConversationState state, byte cue)
    {
        var draft = new ReplyFindings { Speaks = true, Cues = 1UL << cue, Repeats = false, Acts = PermittedActs.None, Ungrounded = false, NobodyAvailable = false };
        LadderStage stage = ReplyRules.StageOf(in state);
        return ReplyRules.Of(in draft, in state, stage, Gate.PermittedAt(stage));
    }

    private static bool Agree(int seed)
    {
        var random = new Random(seed);
        ConversationState state = RandomDraft.State(random);
        string[] does = [.. Cues.Where(_ => random.Next(5) == 0)];
        var draft = new ReplyFindings
        {
            Speaks = random.Next(2) == 0,
            Cues = does.Aggregate(0UL, (bits, name) => bits | (DraftTarget.TryParse(name, out byte target) ? 1UL << target : 0)),
            Repeats = random.Next(4) == 0,
            Acts = random.Next(3) == 0 ? (PermittedActs)random.Next(int.MaxValue) : (PermittedActs)(random.Next(2) << random.Next(12)),
            Ungrounded = random.Next(2) == 0,
            NobodyAvailable = random.Next(2) == 0,
        };
        LadderStage stage = ReplyRules.StageOf(in state);
        ReplyViolations expected = NaiveReplyRules.Of(
            draft.Speaks, [.. does], draft.Repeats, draft.Acts, draft.Ungrounded, draft.NobodyAvailable, in state, PermittedActs.WhenContained);
        return ReplyRules.Of(in draft, in state, stage, Gate.PermittedAt(stage)) == expected;
    }
}

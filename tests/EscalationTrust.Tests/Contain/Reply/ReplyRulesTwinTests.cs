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
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10_000), Prop.ForAll(ArbMap.Default.ArbFor<int>(), Agree));

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

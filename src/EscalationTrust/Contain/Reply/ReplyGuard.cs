namespace EscalationTrust;

/// <summary>Reviews what a bot is about to say: does it keep to what the conversation permits, and is it true?</summary>
/// <remarks>
/// <para>Reads the state and never writes it. Total: no draft and no state makes it throw. Allocates nothing, but for the first
/// review of a process, which compiles the words (some tens of milliseconds); a host that never reviews never pays.</para>
/// <para>Words are judged, not intentions: what it does not find may still be wrong. It is a net under the bot, not a licence.</para>
/// <para>Immutable, thread-safe, meant to be shared. Made by <see cref="EscalationLadder.ReplyGuard"/> or by the container.</para>
/// </remarks>
public sealed class ReplyGuard
{
    private readonly Func<ReplyTables> _tables;
    private readonly Action<ReplyReview>? _reviewed;

    /// <summary>Makes a guard.</summary>
    /// <param name="tables">What is judged by now; another one after a reload.</param>
    /// <param name="reviewed">Told of each review, to count it.</param>
    internal ReplyGuard(Func<ReplyTables> tables, Action<ReplyReview>? reviewed = null)
    {
        _tables = tables;
        _reviewed = reviewed;
    }

    /// <summary>Reviews a draft for the conversation as it stands: after the decision on the customer's turn, before the reply is sent.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="conversation">The state; only read.</param>
    /// <returns>Allowed, or the violations and the notice to send instead.</returns>
    public ReplyReview Review(in ReplyDraft draft, in ConversationState conversation)
    {
        ReplyTables tables = _tables();
        ReplyReview review = Judge(tables, Find(tables, in draft, in conversation), in conversation);
        _reviewed?.Invoke(review);
        return review;
    }

    /// <summary>Reviews a draft and says which words raised which violation. For people, not for the hot path: it allocates.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="conversation">The state; only read.</param>
    public ReplyExplanation Explain(in ReplyDraft draft, in ConversationState conversation)
    {
        ReplyTables tables = _tables();
        ReplyFindings findings = Find(tables, in draft, in conversation);
        ReplyReview review = Judge(tables, in findings, in conversation);
        PermittedActs permitted = tables.Containment.PermittedAt(review.Stage);
        return new ReplyExplanation(review, ReplyReasons.For(in review, in findings, tables.Drafts.Explain(draft.Text), in conversation, permitted));
    }

    private static ReplyFindings Find(ReplyTables tables, in ReplyDraft draft, in ConversationState conversation)
    {
        bool speaks = !string.IsNullOrWhiteSpace(draft.Text);
        return new()
        {
            Speaks = speaks,
            Cues = speaks ? tables.Drafts.Read(draft.Text) : 0,
            Repeats = speaks && tables.Detector.WouldRepeat(draft.Text!, draft.Similarity, in conversation),
            Acts = draft.Acts,
            Ungrounded = draft.Grounding is not (Grounding.Unknown or Grounding.Grounded),
            NobodyAvailable = draft.NobodyAvailable,
        };
    }

    private static ReplyReview Judge(ReplyTables tables, in ReplyFindings findings, in ConversationState conversation)
    {
        LadderStage stage = ReplyRules.StageOf(in conversation);
        ReplyViolations violations = ReplyRules.Of(in findings, in conversation, stage, tables.Containment.PermittedAt(stage));
        return new()
        {
            Violations = violations,
            Notice = ReplyNotice.For(violations, stage, ReplyRules.PersonRequested(in conversation)),
            Stage = stage,
            Acts = findings.AllActs(),
        };
    }
}

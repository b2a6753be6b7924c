namespace EscalationTrust;

/// <summary>Makes a case of the texts of its fields.</summary>
internal static class CaseFields
{
    /// <summary>Reads a whole case.</summary>
    /// <exception cref="FormatException">A field cannot be read; the message names it.</exception>
    public static CaseRecord Read(CaseRow row)
    {
        int version = row.Whole("version", CaseColumns.Version) ?? CaseColumns.Version;
        if (version > CaseColumns.Version)
        {
            throw new FormatException($"\"version\" is {version} and this reader knows {CaseColumns.Version}; update EscalationTrust");
        }

        string id = row.Text("id", null) ?? throw new FormatException("\"id\" is missing; every case needs one");
        if (row.Has("escalate"))
        {
            throw new FormatException("this is a line of a decision log and no case; make cases of the conversations themselves (escalation-trust cases)");
        }

        CaseRecord record = Over(new CaseRecord { Id = id }, row);
        if ((row.Has("turns") || row.Has("messages")) && SaysNothing(record))
        {
            throw new FormatException("this is a recorded conversation and no case; make cases of conversations first (escalation-trust cases)");
        }

        return record;
    }

    /// <summary>The case with what the row knows put over it.</summary>
    public static CaseRecord Over(CaseRecord c, CaseRow row) => c with
    {
        Account = row.Text("account", c.Account),
        TicketClass = row.Text("ticket_class", c.TicketClass),
        Language = row.Text("lang", c.Language),
        Eligibility = (HandoffEligibility)row.Name("handoff", CaseNames.Eligibilities, (int)c.Eligibility)!,
        IsOpen = row.Flag("open", c.IsOpen) ?? false,
        StartedAt = row.Time("started_at", c.StartedAt),
        RequestedAt = row.Time("requested_at", c.RequestedAt),
        RequestedTurn = row.Whole("requested_turn", c.RequestedTurn),
        Need = (AuditedNeed)row.Name("need", CaseNames.Needs, (int)c.Need)!,
        NeededAt = row.Time("needed_at", c.NeededAt),
        NeededTurn = row.Whole("needed_turn", c.NeededTurn),
        DecidedAt = row.Time("decided_at", c.DecidedAt),
        DecidedTurn = row.Whole("decided_turn", c.DecidedTurn),
        AcknowledgedAt = row.Time("acknowledged_at", c.AcknowledgedAt),
        FirstHumanReplyAt = row.Time("first_human_reply_at", c.FirstHumanReplyAt),
        EffectiveAt = row.Time("effective_at", c.EffectiveAt),
        ResolvedAt = row.Time("resolved_at", c.ResolvedAt),
        EndedAt = row.Time("ended_at", c.EndedAt),
        ObservedUntil = row.Time("observed_until", c.ObservedUntil),
        RecontactedAt = row.Time("recontacted_at", c.RecontactedAt),
        ReopenedAt = row.Time("reopened_at", c.ReopenedAt),
        MadeGoodAt = row.Time("made_good_at", c.MadeGoodAt),
        Restatements = row.Whole("restatements", c.Restatements),
        RestatedAfterHandoff = row.Flag("restated_after_handoff", c.RestatedAfterHandoff),
        HighRisk = row.Flag("high_risk", c.HighRisk),
        HighestRisk = row.Share("highest_risk", c.HighestRisk),
        TimeInAutomation = row.Seconds("automation_seconds", c.TimeInAutomation),
        AutomationLimit = row.Seconds("automation_limit_seconds", c.AutomationLimit),
        Stage = (LadderStage?)row.Name("stage", CaseNames.Stages, (int?)c.Stage),
        Reason = (EscalationReason?)row.Name("reason", CaseNames.Reasons, (int?)c.Reason),
        Resolution = (ResolutionKind)row.Name("resolution", CaseNames.Resolutions, (int)c.Resolution)!,
        Abandonment = (Abandonment)row.Name("abandonment", CaseNames.Abandonments, (int)c.Abandonment)!,
        AnswerWrong = row.Flag("answer_wrong", c.AnswerWrong),
        Satisfaction = row.Share("satisfaction", c.Satisfaction),
        Complaint = row.Flag("complaint", c.Complaint),
        Effort = row.Number("effort", c.Effort),
        TrustBefore = row.Share("trust_before", c.TrustBefore),
        TrustAfter = row.Share("trust_after", c.TrustAfter),
    };

    // Fields of the host's own may have any name; only where nothing else is known do they tell what the line is.
    private static bool SaysNothing(CaseRecord c) =>
        c == new CaseRecord { Id = c.Id, Account = c.Account, TicketClass = c.TicketClass, Language = c.Language };
}

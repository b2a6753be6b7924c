namespace EscalationTrust;

/// <summary>Reads what the desk works by, and what the packet says of itself.</summary>
internal static class PacketDeskReader
{
    public static PacketRouting Routing(PacketElement json) => new()
    {
        Queue = json.Text("queue"),
        Priority = json.Choice<HandoffPriority>("priority", PacketNames.Name, (int)HandoffPriority.Emergency + 1),
        RequiredSkills = json.Texts("required_skills"),
        OptionalSkills = json.Texts("optional_skills"),
        AuthorityNeeded = Authority(json, "authority_needed"),
        PreferredOwner = json.Text("preferred_owner"),
        Humans = new HumanAvailability
        {
            Status = json.Choice<Availability>("availability", PacketNames.Name, (int)Availability.Unavailable + 1),
            QueuePosition = json.NumberOrNull("queue_position"),
            EstimatedWait = json.NumberOrNull("estimated_wait_seconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            NextOpening = json.Time("next_opening"),
        },
    };

    public static PacketClocks Clocks(PacketElement json) => new()
    {
        NeedBegan = json.Time("need_began"),
        FirstRequest = json.Time("first_request"),
        Decided = json.Time("decided"),
        AcknowledgeBy = json.Time("acknowledge_by"),
        ResolveBy = json.Time("resolve_by"),
    };

    public static PacketOwnership Ownership(PacketElement json) => new()
    {
        Custody = json.Choice<Custody>("custody", CustodyNames.Of, (int)Custody.Expired + 1),
        Owner = new Owner
        {
            Id = json.Text("owner_id"),
            Name = json.Text("owner_name"),
            Role = json.Text("owner_role"),
            AuthorityLevel = Authority(json, "authority"),
        },
        Since = json.Time("since"),
    };

    public static CustomerNotice Notice(PacketElement json) => new()
    {
        Key = json.Choice<NoticeKey>("key", Notices.Name, Notices.Count),
        Text = json.Text("text"),
    };

    public static PacketCompleteness Completeness(PacketElement json) => new()
    {
        Score = json.Decimal("score") is { } score ? Math.Clamp(score, 0, 1) : 0,
        Gaps = json.List("gaps", gap => new PacketGap
        {
            Name = gap.Text("name"),
            Required = gap.Flag("required"),
            Weight = gap.Decimal("weight") ?? 0,
        }),
    };

    public static PacketPrivacy Privacy(PacketElement json) => new()
    {
        Redactor = json.Text("redactor"),
        Redactions = json.List("redactions", redaction => new PacketRedaction { Kind = redaction.Text("kind"), Count = redaction.Number("count") }),
        Withheld = json.Texts("withheld"),
    };

    public static PacketTruncation Truncation(PacketElement json) => new()
    {
        BudgetBytes = json.Number("budget_bytes"),
        OverBudget = json.Flag("over_budget"),
        Cuts = json.List("cuts", cut => new PacketCut
        {
            Field = cut.Text("field"),
            Entries = cut.Number("entries"),
            Characters = cut.Number("characters"),
        }),
    };

    private static AuthorityLevel Authority(PacketElement json, string name) =>
        json.Choice<AuthorityLevel>(name, AuthorityLevels.Name, (int)AuthorityLevel.Executive + 1);
}

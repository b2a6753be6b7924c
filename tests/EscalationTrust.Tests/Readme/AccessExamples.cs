namespace EscalationTrust.Tests.Readme;

/// <summary>C# blocks of the pages on notices, access to people, AI card and policy packs: each is the body of a test up to its last line of dashes. Change them here and run with UPDATE_README=1.</summary>
public sealed class AccessExamples
{
    [Fact]
    public void A_notice_in_the_customers_language()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        var arguments = new NoticeArguments { Position = 3, EstimatedWait = TimeSpan.FromMinutes(12) };

        NoticeText text = ladder.Notices.Write(NoticeKey.HandoffQueued, "es-MX", in arguments);

        Console.WriteLine(text.Text);     // Está en la cola para hablar con una persona. Su puesto en la cola: 3. Espera estimada: unos 12 minutos.
        Console.WriteLine(text.Language); // es

        // ----
        Assert.Equal("Está en la cola para hablar con una persona. Su puesto en la cola: 3. Espera estimada: unos 12 minutos.", text.Text);
        Assert.Equal("es", text.Language);
    }

    [Fact]
    public void A_way_to_a_person()
    {
        var hours = new BusinessHours(new BusinessHoursOptions().Open(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(9, 0), new TimeOnly(17, 0)));
        EscalationLadder ladder = EscalationLadder.Create();
        HumanAccess access = ladder.Access.With(hours);

        HumanAccessPlan plan = access.Plan(new HumanAccessRequest
        {
            Availability = new HumanAvailability { Status = Availability.Unknown }, // the desk did not say
            Now = new DateTimeOffset(2026, 11, 28, 10, 0, 0, TimeSpan.Zero),        // a Saturday
            Contact = ContactState.Captured,
            CustomerContact = "kim@example.com",
        });

        Console.WriteLine(plan.Way.Name()); // ticket
        Console.WriteLine(ladder.Notices.Write(plan.Notice, "en", plan.Arguments));
        // No person can join this chat right now. I am passing your request on as a ticket, so that a person can
        // answer you at kim@example.com. Our team is back from 2026-11-30 09:00 UTC.

        // ----
        Assert.Equal("ticket", plan.Way.Name());
        Assert.Equal(
            "No person can join this chat right now. I am passing your request on as a ticket, so that a person can answer you at kim@example.com. Our team is back from 2026-11-30 09:00 UTC.",
            ladder.Notices.Write(plan.Notice, "en", plan.Arguments).Text);
    }

    [Fact]
    public void A_policy_that_keeps_to_packs()
    {
        EscalationLadder ladder = EscalationLadder.Create(options => options.Packs.AddRange([PolicyPacks.EsLey10Of2025, PolicyPacks.PciPiiMask]));

        foreach (PackInForce pack in ladder.Packs)
        {
            Console.WriteLine($"{pack.Id}: {pack.Citation}, to be kept now: {pack.IsEffective(new DateOnly(2026, 12, 1))}");
        }

        bool mask = ladder.Duties.MaskPaymentData;                              // true: mask card numbers and codes before you store a word
        DateOnly? answerBy = ladder.Duties.AnswerBy(new DateOnly(2027, 1, 11)); // 15 working days: 1 February 2027

        // ----
        Assert.Equal(["es-ley-10-2025", "pci-pii-mask"], ladder.Packs.Select(pack => pack.Id));
        Assert.False(ladder.Packs[0].IsEffective(new DateOnly(2026, 12, 1)));
        Assert.Equal((true, new DateOnly(2027, 2, 1)), (mask, answerBy));
    }

    [Fact]
    public void An_AI_card()
    {
        EscalationLadder ladder = EscalationLadder.Create(EscalationPreset.RegulatedFinance, options => options.Packs.Add(PolicyPacks.EuAiAct50));
        var card = new AiCard(ladder, "Example Bank");

        string page = card.ToMarkdown(today: new DateOnly(2026, 12, 1)); // for people
        string json = card.ToJson();                                     // for machines

        // ----
        Assert.StartsWith("# About the automated assistant of Example Bank", page, StringComparison.Ordinal);
        Assert.Contains("eu-ai-act-50", json, StringComparison.Ordinal);
    }
}

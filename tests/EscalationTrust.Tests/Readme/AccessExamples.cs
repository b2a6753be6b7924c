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
}

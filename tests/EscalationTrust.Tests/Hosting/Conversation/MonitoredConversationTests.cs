using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationTrust.Tests.Packet;

/// <summary>Conversations of the container: they follow reloads, and what they decide is counted.</summary>
[Collection("Telemetry")]
public sealed class MonitoredConversationTests : IDisposable
{
    private readonly TelemetryRecorder _recorder = new();
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["TicketClasses:billing:EscalateAt"] = "0.6" }).Build();

    private readonly ServiceProvider _services;

    public MonitoredConversationTests() =>
        _services = new ServiceCollection()
            .AddSingleton<System.Diagnostics.Metrics.IMeterFactory>(_recorder)
            .AddEscalationTrust().Configure<EscalationTrustOptions>(_configuration).BuildServiceProvider();

    private EscalationLadderMonitor Monitor => _services.GetRequiredService<EscalationLadderMonitor>();

    [Fact]
    public void Turns_and_drafts_are_counted_as_those_of_the_container_s_policy_are()
    {
        SupportConversation chat = Monitor.BeginConversation("chat-1");
        chat.CustomerSays(new Turn { CustomerText = "Get me a person.", TicketClass = Monitor.TicketClass("billing") });
        Assert.False(chat.BotDrafts("I have transferred you to a colleague.").Allowed);
        chat = Monitor.RestoreConversation(chat.Snapshot());
        chat.CustomerSays("Hello?");

        Assert.Equal(
            [("escalate", "billing"), ("waiting", "billing")],
            _recorder.Of(EscalationTelemetry.Turns).Select(m => (m.Tag(EscalationTelemetry.StageTag)!, m.Tag(EscalationTelemetry.TicketClassTag)!)));
        Assert.NotEmpty(_recorder.Of(EscalationTelemetry.ReplyViolations));
        Assert.Single(_recorder.Of(EscalationTelemetry.Handoffs));
    }

    [Fact]
    public void A_conversation_of_a_ladder_measures_nothing()
    {
        new SupportConversation(Monitor.Current, "chat-1").CustomerSays("Get me a person.");
        Assert.Empty(_recorder.Measurements);
    }

    [Fact]
    public void A_conversation_under_way_follows_a_reload_with_its_packets()
    {
        SupportConversation chat = Monitor.BeginConversation("chat-1");
        EscalationLadder before = Monitor.Current;
        Assert.Equal(before.PolicyHash, chat.CustomerSays("Hello").PolicyHash);

        _configuration["Name"] = "next";
        _configuration["KillSwitch"] = "Escalate";
        _configuration.Reload();
        Assert.NotSame(before, Monitor.Current);
        EscalationDecision decision = chat.CustomerSays("Where is my parcel?");
        Assert.Equal((EscalationReason.KillSwitch, Monitor.Current.PolicyHash), (decision.Reason, decision.PolicyHash));
        Assert.Equal("next", chat.Packet().Assistant.PolicyName);
    }

    [Fact]
    public void The_monitor_finds_ticket_classes_by_name_or_says_that_there_is_none()
    {
        Assert.True(Monitor.TryGetTicketClass("billing", out TicketClass billing));
        Assert.Equal(Monitor.TicketClass("billing"), billing);
        Assert.False(Monitor.TryGetTicketClass("nope", out TicketClass none));
        Assert.False(none.IsClassified);
        Assert.False(Monitor.TryGetTicketClass(null, out _));
        Assert.Contains("use TryGetTicketClass", Assert.Throws<ArgumentException>(() => Monitor.TicketClass("nope")).Message);
    }

    [Fact]
    public void An_identity_that_does_not_do_is_named_as_the_caller_gave_it()
    {
        foreach (string? id in new[] { null, "", " ", new string('x', 201) })
        {
            var error = Assert.Throws<ArgumentException>(() => Monitor.BeginConversation(id!));
            Assert.Equal("id", error.ParamName);
            Assert.Contains("id is ", error.Message);
            Assert.Equal("id", Assert.Throws<ArgumentException>(() => new SupportConversation(Monitor.Current, id!)).ParamName);
        }

        SupportConversation chat = Monitor.BeginConversation("chat-1");
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => chat.Known = chat.Known with { Identity = new() }).ParamName);
        Assert.Throws<FormatException>(() => Monitor.RestoreConversation("{}"u8));
    }

    public void Dispose()
    {
        _services.Dispose();
        _recorder.Dispose();
    }
}

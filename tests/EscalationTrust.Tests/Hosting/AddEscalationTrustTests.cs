using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EscalationTrust.Tests;

public sealed class AddEscalationTrustTests
{
    [Fact]
    public void The_container_gives_one_policy_to_all()
    {
        using ServiceProvider services = new ServiceCollection().AddEscalationTrust().BuildServiceProvider(validateScopes: true);
        IEscalationPolicy policy = services.GetRequiredService<IEscalationPolicy>();
        using IServiceScope scope = services.CreateScope();
        Assert.Same(policy, scope.ServiceProvider.GetRequiredService<IEscalationPolicy>());
        Assert.Equal(EscalationLadder.Create().PolicyHash, services.GetRequiredService<EscalationLadderMonitor>().Current.PolicyHash);
    }

    [Fact]
    public void Changes_in_code_reach_the_policy()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddEscalationTrust(options => options.KillSwitch = KillSwitch.Escalate)
            .BuildServiceProvider();
        Assert.Equal(EscalationReason.KillSwitch, Decide(services).Reason);
    }

    [Fact]
    public void A_preset_is_the_base_of_what_the_host_configures()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddEscalationTrust(EscalationPreset.Healthcare, options => options.Target.Queue = "front-desk")
            .BuildServiceProvider();
        EscalationLadder ladder = services.GetRequiredService<EscalationLadderMonitor>().Current;
        Assert.Equal("healthcare", ladder.Name);
        EscalationDecision decision = Decide(services, new Turn { TicketClass = ladder.TicketClass("symptoms"), Signals = SignalSet.Of(Signal.Safety) });
        Assert.Equal("front-desk", decision.Queue);
    }

    [Fact]
    public void An_undefined_preset_leaves_the_container_as_it_was()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentOutOfRangeException>(() => services.AddEscalationTrust((EscalationPreset)9));
        Assert.Empty(services);
    }

    [Fact]
    public void A_policy_of_the_hosts_own_wins()
    {
        var own = new Silent();
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IEscalationPolicy>(own)
            .AddEscalationTrust()
            .BuildServiceProvider();
        Assert.Same(own, services.GetRequiredService<IEscalationPolicy>());
    }

    [Fact]
    public void Adding_twice_adds_once()
    {
        using ServiceProvider services = new ServiceCollection().AddEscalationTrust().AddEscalationTrust().BuildServiceProvider();
        Assert.Single(services.GetServices<IEscalationPolicy>());
        Assert.Single(services.GetServices<EscalationLadderMonitor>());
        Assert.Single(services.GetServices<IValidateOptions<EscalationTrustOptions>>());
    }

    [Fact]
    public void A_section_of_configuration_binds_every_kind_of_option()
    {
        using ServiceProvider services = Bound(new()
        {
            ["Ladder:Name"] = "from-file",
            ["Ladder:KillSwitch"] = "Contain",
            ["Ladder:Detection:InactivityAfter"] = "01:00:00",
            ["Ladder:Detection:TextCap"] = "5000",
            ["Ladder:Risk:Weights:Stall"] = "0.25",
            ["Ladder:Risk:FamilyStrengths:Machine"] = "2",
            ["Ladder:Containment:Permitted"] = "OfferHuman, Acknowledge",
            ["Ladder:Threshold:Adjustments:Trust"] = "0.2",
            ["Ladder:Limits:Restatements"] = "5",
            ["Ladder:AlwaysEscalate:0"] = "Outage",
            ["Ladder:TicketClasses:billing:EscalateAt"] = "0.7",
            ["Ladder:TicketClasses:billing:Target:Queue"] = "billing-people",
            ["Ladder:TicketClasses:billing:AlwaysEscalate:0"] = "BillingDispute",
        });
        EscalationTrustOptions bound = services.GetRequiredService<IOptions<EscalationTrustOptions>>().Value;

        EscalationTrustOptions expected = new()
        {
            Name = "from-file",
            KillSwitch = KillSwitch.Contain,
            Detection = { InactivityAfter = TimeSpan.FromHours(1), TextCap = 5000 },
            Risk = { Weights = { [Signal.Stall] = 0.25 }, FamilyStrengths = { [SignalFamily.Machine] = 2 } },
            Containment = { Permitted = PermittedActs.OfferHuman | PermittedActs.Acknowledge },
            Threshold = { Adjustments = { Trust = 0.2 } },
            Limits = { Restatements = 5 },
            TicketClasses = { ["billing"] = new() { EscalateAt = 0.7, Target = new() { Queue = "billing-people" }, AlwaysEscalate = [Signal.BillingDispute] } },
        };

        // The binder adds to a set; it never takes protection away.
        expected.AlwaysEscalate.Add(Signal.Outage);
        Assert.Equal(PolicyDocument.Write(expected), PolicyDocument.Write(bound));
    }

    [Fact]
    public void Packs_ways_and_words_are_bound_from_configuration()
    {
        using ServiceProvider services = Bound(new()
        {
            ["Ladder:Packs:0"] = "eu-ai-act-50",
            ["Ladder:OwnPacks:0:Id"] = "house-rules",
            ["Ladder:OwnPacks:0:Title"] = "Our promise",
            ["Ladder:OwnPacks:0:Jurisdiction"] = "everywhere",
            ["Ladder:OwnPacks:0:Citation"] = "Board, 3 May 2026",
            ["Ladder:OwnPacks:0:Scope"] = "All chats",
            ["Ladder:OwnPacks:0:VerifiedOn"] = "2026-05-03",
            ["Ladder:OwnPacks:0:Requires:Limits:Restatements"] = "1",
            ["Ladder:DiscloseAi"] = "false",
            ["Ladder:Access:Callback"] = "true",
            ["Ladder:Access:TargetWithin"] = "00:03:00",
            ["Ladder:Notices:Texts:de:offer-human"] = "Soll ich jemanden holen?",
            ["Ladder:Duties:KeepDecisions"] = "true",
        });
        EscalationLadder ladder = EscalationLadder.Create(services.GetRequiredService<IOptions<EscalationTrustOptions>>().Value);
        Assert.Equal(["eu-ai-act-50", "house-rules"], ladder.Packs.Select(pack => pack.Id));
        EscalationTrustOptions inForce = PolicyDocument.Read(ladder.Document);
        Assert.Equal((true, 1, TimeSpan.FromMinutes(3)), (inForce.DiscloseAi, inForce.Limits.Restatements, inForce.Access.TargetWithin));
        Assert.Equal(AccessWays.Live | AccessWays.Callback | AccessWays.Ticket, ladder.Access.Ways);
        Assert.Equal("Soll ich jemanden holen?", ladder.Notices.Write(NoticeKey.OfferHuman, "de").Text);
        Assert.True(ladder.Duties.KeepDecisions);
    }

    [Fact]
    public void The_section_on_the_page_binds_as_the_page_says()
    {
        string page = File.ReadAllText(Path.Combine(GoldenFile.Root, "src/EscalationTrust/docs/hosting.md")).ReplaceLineEndings("\n");
        string block = page.Split("```json\n")[1].Split("```")[0];
        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(block))).Build();
        using ServiceProvider services = new ServiceCollection()
            .AddEscalationTrust()
            .Configure<EscalationTrustOptions>(configuration.GetSection("EscalationTrust"))
            .BuildServiceProvider();
        EscalationTrustOptions bound = services.GetRequiredService<IOptions<EscalationTrustOptions>>().Value;
        Assert.Equal(0.75, bound.Threshold.EscalateAt);
        Assert.Equal(0.2, bound.Risk.Weights[Signal.Stall]);
        Assert.Equal([Signal.Legal, Signal.Safety, Signal.Vulnerability, Signal.Outage], bound.AlwaysEscalate.Order());
        Assert.Equal("billing-people", bound.TicketClasses["billing"].Target!.Queue);
    }

    [Fact]
    public void A_policy_of_the_hosts_own_can_be_measured_under_the_names_in_force()
    {
        using var recorder = new TelemetryRecorder();
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IMeterFactory>(recorder)
            .AddSingleton<IEscalationPolicy>(provider => provider.GetRequiredService<EscalationLadderMonitor>().Measure(new Silent()))
            .AddEscalationTrust(options => options.TicketClasses["billing"] = new())
            .BuildServiceProvider();
        Decide(services, new Turn { TicketClass = services.GetRequiredService<EscalationLadderMonitor>().TicketClass("billing") });
        Assert.Equal("billing", Assert.Single(recorder.Of(EscalationTelemetry.Turns)).Tag(EscalationTelemetry.TicketClassTag));
    }

    [Fact]
    public void A_set_from_configuration_adds_to_the_defaults()
    {
        using ServiceProvider services = Bound(new() { ["Ladder:AlwaysEscalate:0"] = "Outage" });
        HashSet<Signal> always = services.GetRequiredService<IOptions<EscalationTrustOptions>>().Value.AlwaysEscalate;
        Assert.Equal(new EscalationTrustOptions().AlwaysEscalate.Append(Signal.Outage).Order(), always.Order());
    }

    [Fact]
    public async Task A_wrong_policy_stops_the_host_at_its_start_with_every_failure()
    {
        using IHost host = HostWith(options =>
        {
            options.Target.Queue = "";
            options.Limits.FrictionTurns = 1;
            options.Risk.Decay = double.NaN;
        });
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal(typeof(EscalationTrustOptions), error.OptionsType);
        Assert.Equal(3, error.Failures.Count());
        Assert.Contains(error.Failures, failure => failure.StartsWith("Target.Queue is \"\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_null_where_an_object_should_be_stops_the_host_with_a_failure()
    {
        using IHost host = HostWith(options => options.Threshold = null!);
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.StartsWith("Threshold is null", Assert.Single(error.Failures));
    }

    [Fact]
    public async Task A_right_policy_lets_the_host_start()
    {
        using IHost host = HostWith(_ => { });
        await host.StartAsync();
        await host.StopAsync();
    }

    internal static EscalationDecision Decide(IServiceProvider services, Turn turn = default)
    {
        var conversation = default(ConversationState);
        services.GetRequiredService<IEscalationPolicy>().ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        return decision;
    }

    private static IHost HostWith(Action<EscalationTrustOptions> configure) =>
        new HostBuilder().ConfigureServices(services => services.AddEscalationTrust(configure)).Build();

    private static ServiceProvider Bound(Dictionary<string, string?> values)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        return new ServiceCollection()
            .AddEscalationTrust()
            .Configure<EscalationTrustOptions>(configuration.GetSection("Ladder"))
            .BuildServiceProvider();
    }

    private sealed class Silent : IEscalationPolicy
    {
        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
        {
            decision = default;
            return false;
        }
    }
}
